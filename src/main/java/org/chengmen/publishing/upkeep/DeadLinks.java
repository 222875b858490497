package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/// Links of public documents that lead nowhere: a point off in the yearly check of government
/// sites.
@Component
class DeadLinks implements Report {

    private final JdbcClient database;

    DeadLinks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "dead-links";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                        """
                        select to_char(p.number, 'FM0000000000000000') || md5(k.address) as key, p.site, p.title as name,
                            '/desk/publishing/documents/' || p.document as href,
                            l.address || ' (' || l.answer || ')' as about, cast(null as timestamptz) as at,
                            cast(null as bigint) as count
                        from publishing.link l
                        join publishing.publication_link k on k.address = l.address
                        join publishing.publication p on p.document = k.document and p.language = k.language
                        where l.state = 'DEAD' and k.site = any(:sites)
                          and to_char(p.number, 'FM0000000000000000') || md5(k.address) > :after
                        order by key limit :rows
                        """);
        return Pages.page(statement, sites, after, size);
    }
}
