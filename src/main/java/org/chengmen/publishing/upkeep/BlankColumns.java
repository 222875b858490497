package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/// Columns that the public sees and that show nothing, nor does any below them.
@Component
class BlankColumns implements Report {

    private final JdbcClient database;

    BlankColumns(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "blank-columns";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                        """
                        select c.path || ' ' || c.id as key, c.site, c.name_zh as name, '/columns/' || c.path as href,
                            null as about, cast(null as timestamptz) as at, cast(null as bigint) as count
                        from publishing.site_column c
                        where c.site = any(:sites) and not c.hidden
                          and not exists (
                              select from publishing.site_column d
                              join publishing.publication p on p.column_id = d.id and p.state = 'LIVE'
                              where d.site = c.site and (d.id = c.id or starts_with(d.path, c.path || '/')))
                          and c.path || ' ' || c.id > :after
                        order by key limit :rows
                        """);
        return Pages.page(statement, sites, after, size);
    }
}
