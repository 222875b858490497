package org.chengmen.publishing.imports;

import org.chengmen.publishing.editions.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Writes documents by the hundred in one statement for each table. The texts travel once: savings
/// and publications are copied from the editions within the database.
@Repository
class DocumentRows {

    /// The account that imported documents stand under.
    static final UUID NOBODY =
            UUID.nameUUIDFromBytes("chengmen-import".getBytes(StandardCharsets.UTF_8));

    private static final String DOCUMENT =
            """
            insert into publishing.document (id, site, column_id, type, organisation, author, created_at)
            select * from unnest(cast(:ids as uuid[]), cast(:sites as uuid[]), cast(:columns as uuid[]),
                cast(:types as text[]), cast(:organisations as uuid[]), cast(:authors as uuid[]),
                cast(:moments as timestamptz[]))
            """;

    private static final String EDITION =
            """
            insert into publishing.edition (id, document, language, number, state, title, summary, body,
                fields, version, author, author_name, saved_by, saved_at, published_at)
            select t.id, t.document, t.language, 1, t.state, t.title, t.summary, t.body,
                cast(t.fields as jsonb), 1, :nobody, t.author, :nobody, t.at,
                case when t.state = 'LIVE' then t.at end
            from unnest(cast(:ids as uuid[]), cast(:documents as uuid[]), cast(:languages as text[]),
                cast(:states as text[]), cast(:titles as text[]), cast(:summaries as text[]),
                cast(:bodies as text[]), cast(:fields as text[]), cast(:authors as text[]),
                cast(:moments as timestamptz[]))
                as t (id, document, language, state, title, summary, body, fields, author, at)
            """;

    private static final String SAVING =
            """
            insert into publishing.saving
            select id, 1, title, summary, body, fields, saved_by, author_name, saved_at
            from publishing.edition where id = any(:ids)
            """;

    private static final String DECISION =
            """
            insert into publishing.decision
            select gen_random_uuid(), id, 1, -1, 'PUBLISHED', null, saved_by, author_name, null, null,
                saved_at
            from publishing.edition where id = any(:ids) and state = 'LIVE'
            """;

    private static final String PUBLICATION =
            """
            insert into publishing.publication
            select e.document, e.language, d.number, e.id, d.site, d.column_id, d.type, d.organisation,
                e.title, e.summary, e.body, e.fields, nullif(e.fields ->> 'picture', ''), 'LIVE', null,
                null, false, e.published_at, e.published_at, :now, null
            from publishing.edition e join publishing.document d on d.id = e.document
            where e.id = any(:ids) and e.state = 'LIVE'
            """;

    private final JdbcClient database;
    private final Fields fields;

    DocumentRows(JdbcClient database, Fields fields) {
        this.database = database;
        this.fields = fields;
    }

    /// The documents that nobody imported before; who imports one at the same time is waited for.
    Set<UUID> claim(List<Prepared> lines, Instant now) {
        return new HashSet<>(
                database.sql(
                                """
                                insert into publishing.imported
                                select site, own_id, document, :now
                                from unnest(cast(:sites as uuid[]), cast(:ownIds as text[]),
                                    cast(:documents as uuid[])) as t (site, own_id, document)
                                order by site, own_id
                                on conflict do nothing returning document
                                """)
                        .param("now", Timestamp.from(now))
                        .param("sites", uuids(lines, it -> it.column().site()))
                        .param("ownIds", texts(lines, Prepared::ownId))
                        .param("documents", uuids(lines, Prepared::document))
                        .query(UUID.class)
                        .list());
    }

    /// How many of the lines are here already.
    int known(List<Prepared> lines) {
        return database.sql(
                        """
                        select count(*) from publishing.imported
                        join unnest(cast(:sites as uuid[]), cast(:ownIds as text[])) as t (site, own_id)
                            using (site, own_id)
                        """)
                .param("sites", uuids(lines, it -> it.column().site()))
                .param("ownIds", texts(lines, Prepared::ownId))
                .query(Integer.class)
                .single();
    }

    void insert(List<Prepared> lines, Instant now) {
        document(lines);
        edition(lines);
        var editions = uuids(lines, Prepared::edition);
        database.sql(SAVING).param("ids", editions).update();
        database.sql(DECISION).param("ids", editions).update();
        database.sql(PUBLICATION).param("ids", editions).param("now", Timestamp.from(now)).update();
    }

    private void document(List<Prepared> lines) {
        database.sql(DOCUMENT)
                .param("ids", uuids(lines, Prepared::document))
                .param("sites", uuids(lines, it -> it.column().site()))
                .param("columns", uuids(lines, it -> it.column().id().value()))
                .param("types", texts(lines, Prepared::type))
                .param("organisations", uuids(lines, Prepared::organisation))
                .param("authors", uuids(lines, it -> NOBODY))
                .param("moments", texts(lines, it -> it.at().toString()))
                .update();
    }

    private void edition(List<Prepared> lines) {
        database.sql(EDITION)
                .param("nobody", NOBODY)
                .param("ids", uuids(lines, Prepared::edition))
                .param("documents", uuids(lines, Prepared::document))
                .param("languages", texts(lines, Prepared::language))
                .param("states", texts(lines, it -> it.isPublic() ? "LIVE" : "DRAFT"))
                .param("titles", texts(lines, it -> it.content().title()))
                .param("summaries", texts(lines, it -> it.content().summary()))
                .param("bodies", texts(lines, it -> it.content().body()))
                .param("fields", texts(lines, it -> fields.write(it.content().fields())))
                .param("authors", texts(lines, Prepared::author))
                .param("moments", texts(lines, it -> it.at().toString()))
                .update();
    }

    private static UUID[] uuids(List<Prepared> lines, Function<Prepared, UUID> value) {
        return lines.stream().map(value).toArray(UUID[]::new);
    }

    private static String[] texts(List<Prepared> lines, Function<Prepared, String> value) {
        return lines.stream().map(value).toArray(String[]::new);
    }
}
