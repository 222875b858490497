package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/// Public documents for which no unit answers any more: theirs was closed or merged.
@Component
class OwnerlessDocuments implements Report {

    private final JdbcClient database;
    private final Units units;

    OwnerlessDocuments(JdbcClient database, Units units) {
        this.database = database;
        this.units = units;
    }

    @Override
    public String code() {
        return "ownerless";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                                """
                                select to_char(number, 'FM0000000000000000') || language as key, site, title as name,
                                    '/desk/publishing/documents/' || document as href, null as about, changed_at as at,
                                    cast(null as bigint) as count
                                from publishing.publication
                                where state = 'LIVE' and site = any(:sites) and organisation <> all(:active)
                                  and to_char(number, 'FM0000000000000000') || language > :after
                                order by key limit :rows
                                """)
                        .param("active", units.active());
        return Pages.page(statement, sites, after, size);
    }
}
