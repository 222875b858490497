package org.chengmen.publishing.open;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/// The changes of publications in the order in which they became visible, each publication once, at
/// its newest change. Who goes on after the last moment that he saw misses nothing.
@Repository
public class Changes {

    /// Bytes of text in one answer; the first change is always whole.
    private static final int HEAVIEST = 4_000_000;

    private final JdbcClient database;
    private final EntryRow rows;

    Changes(JdbcClient database, EntryRow rows) {
        this.database = database;
        this.rows = rows;
    }

    /// After one moment and before another, as many as fit into one answer.
    public List<Entry> between(Scope scope, long after, long before, int most) {
        return of(
                        database.sql(
                                "select * from (select "
                                        + EntryRow.COLUMNS
                                        + """
                                        , p.body, sum(octet_length(p.body)) over (order by c.moment)
                                            - octet_length(p.body) as weight
                                        from (
                                            select moment, document, language from publishing.publication_change
                                            where moment > :after and moment < :before
                                              and (cast(:site as uuid) is null or site = :site)
                                              and (cast(:columns as uuid[]) is null or column_id = any(:columns))
                                              and (cast(:organisation as uuid) is null
                                                  or organisation = :organisation)
                                              and (cast(:type as text) is null or type = :type)
                                            order by moment limit :most) c
                                        join publishing.publication p using (document, language)) e
                                        where weight < :heaviest order by moment
                                        """),
                        scope,
                        after,
                        before,
                        most)
                .param("heaviest", HEAVIEST)
                .query(rows)
                .list();
    }

    /// The same without texts.
    public List<Entry> headersBetween(Scope scope, long after, long before, int most) {
        return of(
                        database.sql(
                                "select "
                                        + EntryRow.COLUMNS
                                        + """
                                        , null as body
                                        from publishing.publication_change c
                                        join publishing.publication p using (document, language)
                                        where c.moment > :after and c.moment < :before
                                          and (cast(:site as uuid) is null or c.site = :site)
                                          and (cast(:columns as uuid[]) is null
                                              or c.column_id = any(:columns))
                                          and (cast(:organisation as uuid) is null
                                              or c.organisation = :organisation)
                                          and (cast(:type as text) is null or c.type = :type)
                                        order by c.moment limit :most
                                        """),
                        scope,
                        after,
                        before,
                        most)
                .query(rows)
                .list();
    }

    private static JdbcClient.StatementSpec of(
            JdbcClient.StatementSpec statement, Scope scope, long after, long before, int most) {
        return within(statement, scope)
                .param("after", after)
                .param("before", before)
                .param("most", most);
    }

    private static JdbcClient.StatementSpec within(
            JdbcClient.StatementSpec statement, Scope scope) {
        return statement
                .param("site", scope.site())
                .param("columns", scope.columnArray())
                .param("organisation", scope.organisation())
                .param("type", scope.type());
    }

    /// The newest change within a scope; null where nothing was ever published.
    public @Nullable Long newest(Scope scope) {
        return edge(
                within(
                        database.sql(
                                """
                                select moment from publishing.publication_change
                                where (cast(:site as uuid) is null or site = :site)
                                  and (cast(:columns as uuid[]) is null or column_id = any(:columns))
                                  and (cast(:organisation as uuid) is null or organisation = :organisation)
                                  and (cast(:type as text) is null or type = :type)
                                order by moment desc limit 1
                                """),
                        scope));
    }

    public @Nullable Long oldest(Scope scope) {
        return edge(
                within(
                        database.sql(
                                """
                                select moment from publishing.publication_change
                                where (cast(:site as uuid) is null or site = :site)
                                  and (cast(:columns as uuid[]) is null or column_id = any(:columns))
                                  and (cast(:organisation as uuid) is null or organisation = :organisation)
                                  and (cast(:type as text) is null or type = :type)
                                order by moment limit 1
                                """),
                        scope));
    }

    private static @Nullable Long edge(JdbcClient.StatementSpec statement) {
        return statement.query(Long.class).optional().orElse(null);
    }

    /// A moment now, before which every change is visible to whoever reads after this call: it
    /// waits for the transactions that are just committing one.
    public long settled() {
        return database.sql(
                        """
                        with gate as materialized (select pg_advisory_xact_lock_shared(20260040))
                        select greatest(last_value + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
                        from gate, publishing.moment
                        """)
                .query(Long.class)
                .single();
    }

    /// The last moment that was ever given.
    public long last() {
        return database.sql("select last_value from publishing.moment").query(Long.class).single();
    }
}
