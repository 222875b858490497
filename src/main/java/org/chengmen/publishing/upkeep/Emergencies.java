package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/// What was published past the review, and why. It stays in this report for ever, newest first.
@Component
class Emergencies implements Report {

    private final JdbcClient database;

    Emergencies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "emergencies";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                        """
                        select to_char(1e17 - extract(epoch from p.published_at) * 1000000, 'FM00000000000000000') || p.number
                                as key, p.site, p.title as name, '/desk/publishing/documents/' || p.document as href,
                            (select reason from publishing.decision
                             where edition = p.edition and outcome = 'PUBLISHED' order by at desc limit 1) as about,
                            p.published_at as at, cast(null as bigint) as count
                        from publishing.publication p
                        where p.emergency and p.site = any(:sites)
                          and to_char(1e17 - extract(epoch from p.published_at) * 1000000, 'FM00000000000000000') || p.number
                              > :after
                        order by key limit :rows
                        """);
        return Pages.page(statement, sites, after, size);
    }
}
