package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/// What has passed its last level and waits for its hour.
@Component
class ScheduledEditions implements Report {

    private final JdbcClient database;

    ScheduledEditions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "scheduled";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                        """
                        select to_char(e.publish_at at time zone 'UTC', 'YYYYMMDDHH24MISS') || e.id as key, d.site,
                            e.title as name, '/desk/publishing/editions/' || e.id as href, e.author_name as about,
                            e.publish_at as at, cast(null as bigint) as count
                        from publishing.edition e join publishing.document d on d.id = e.document
                        where e.state = 'SCHEDULED' and d.site = any(:sites)
                          and to_char(e.publish_at at time zone 'UTC', 'YYYYMMDDHH24MISS') || e.id > :after
                        order by key limit :rows
                        """);
        return Pages.page(statement, sites, after, size);
    }
}
