package org.chengmen.publishing.open;

import org.chengmen.publishing.publication.ListKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What is in force, newest first, with as many texts as fit into one answer.
@Repository
public class Entries {

    /// Bytes of text in one feed, so that a kept answer stays under a megabyte.
    private static final int HEAVIEST = 600_000;

    private static final String WITH_TEXTS_THAT_FIT =
            """
            , case when sum(octet_length(p.body)) over (order by p.published_at desc, p.number desc)
                <= :heaviest then p.body end as body
            """;

    private final JdbcClient database;
    private final EntryRow rows;

    Entries(JdbcClient database, EntryRow rows) {
        this.database = database;
        this.rows = rows;
    }

    /// Of several columns together: the newest of each, and the newest of those.
    public List<Entry> ofColumns(List<UUID> columns, Locale language, ListKey after, int most) {
        return newest(
                database.sql(
                                "select "
                                        + EntryRow.COLUMNS
                                        + WITH_TEXTS_THAT_FIT
                                        + """
                                        from (select n.* from unnest(:columns) one (id)
                                            cross join lateral (
                                                select * from publishing.publication
                                                where column_id = one.id and language = :language
                                                  and state = 'LIVE'
                                                  and (published_at, number) < (:at, :number)
                                                order by published_at desc, number desc limit :most) n
                                            order by published_at desc, number desc limit :most) p
                                        join publishing.publication_change c using (document, language)
                                        order by p.published_at desc, p.number desc
                                        """)
                        .param("columns", columns.toArray(UUID[]::new)),
                language,
                after,
                most);
    }

    public List<Entry> ofSite(UUID site, Locale language, ListKey after, int most) {
        return newest(
                database.sql(
                                "select "
                                        + EntryRow.COLUMNS
                                        + WITH_TEXTS_THAT_FIT
                                        + """
                                        from (select * from publishing.publication
                                            where site = :site and language = :language
                                              and state = 'LIVE'
                                              and (published_at, number) < (:at, :number)
                                            order by published_at desc, number desc limit :most) p
                                        join publishing.publication_change c using (document, language)
                                        order by p.published_at desc, p.number desc
                                        """)
                        .param("site", site),
                language,
                after,
                most);
    }

    /// Of an organisation: on one site, or on all where the scope names none.
    public List<Entry> ofOrganisation(
            Scope scope, UUID organisation, Locale language, ListKey after, int most) {
        return newest(
                database.sql(
                                "select "
                                        + EntryRow.COLUMNS
                                        + WITH_TEXTS_THAT_FIT
                                        + """
                                        from (select * from publishing.publication
                                            where organisation = :organisation and language = :language
                                              and state = 'LIVE'
                                              and (cast(:site as uuid) is null or site = :site)
                                              and (published_at, number) < (:at, :number)
                                            order by published_at desc, number desc limit :most) p
                                        join publishing.publication_change c using (document, language)
                                        order by p.published_at desc, p.number desc
                                        """)
                        .param("organisation", organisation)
                        .param("site", scope.site()),
                language,
                after,
                most);
    }

    private List<Entry> newest(
            JdbcClient.StatementSpec statement, Locale language, ListKey after, int most) {
        return statement
                .param("language", language.getLanguage())
                .param("at", Timestamp.from(after.at()))
                .param("number", after.number())
                .param("most", most)
                .param("heaviest", HEAVIEST)
                .query(rows)
                .list();
    }

    /// Every language of the document with the number.
    public List<Entry> numbered(long number) {
        return database.sql(
                        "select "
                                + EntryRow.COLUMNS
                                + """
                                , p.body from publishing.publication p
                                join publishing.publication_change c using (document, language)
                                where p.number = :number order by p.language desc
                                """)
                .param("number", number)
                .query(rows)
                .list();
    }
}
