package org.chengmen.publishing.publication;

import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Everything that is or was before the public.
@Repository
public class Publications {

    private final JdbcClient database;
    private final Fields fields;

    Publications(JdbcClient database, Fields fields) {
        this.database = database;
        this.fields = fields;
    }

    public Optional<Publication> find(DocumentId document, Locale language) {
        return database.sql(
                        """
                        select * from publishing.publication
                        where document = :document and language = :language
                        """)
                .param("document", document.value())
                .param("language", language.getLanguage())
                .query(this::read)
                .optional();
    }

    /// Also what a member's own system sent, which no public page shows.
    public Optional<Publication> findSource(DocumentId document, Locale language) {
        return database.sql(
                        """
                        select * from publishing.source
                        where document = :document and language = :language
                        """)
                .param("document", document.value())
                .param("language", language.getLanguage())
                .query(this::read)
                .optional();
    }

    /// Every language of the document with the number.
    public List<Publication> numbered(long number) {
        return database.sql("select * from publishing.publication where number = :number")
                .param("number", number)
                .query(this::read)
                .list();
    }

    /// Keeps the moment of the first publication: a correction does not jump to the top of a list.
    void put(Publication publication) {
        database.sql(
                        """
                        insert into publishing.publication values
                            (:document, :language, :number, :edition, :site, :column, :type, :organisation,
                             :title, :summary, :body, cast(:fields as jsonb), :picture, 'LIVE', null, null,
                             :emergency, :publishedAt, :publishedAt, :changedAt, :expiresAt)
                        on conflict (document, language) do update set
                            edition = excluded.edition, site = excluded.site,
                            column_id = excluded.column_id, title = excluded.title,
                            summary = excluded.summary, body = excluded.body, fields = excluded.fields,
                            picture = excluded.picture, state = 'LIVE', reason = null, replacement = null,
                            emergency = publication.emergency or excluded.emergency,
                            changed_at = excluded.changed_at, expires_at = excluded.expires_at
                        """)
                .param("document", publication.document().value())
                .param("language", publication.language().getLanguage())
                .param("number", publication.number())
                .param("edition", publication.edition().value())
                .param("site", publication.site())
                .param("column", publication.column().value())
                .param("type", publication.type())
                .param("organisation", publication.organisation())
                .param("title", publication.content().title())
                .param("summary", publication.content().summary())
                .param("body", publication.content().body())
                .param("fields", fields.write(publication.content().fields()))
                .param("picture", publication.picture())
                .param("emergency", publication.emergency())
                .param("publishedAt", Timestamp.from(publication.publishedAt()))
                .param("changedAt", Timestamp.from(publication.changedAt()))
                .param("expiresAt", timestamp(publication.expiresAt()))
                .update();
    }

    void takeDown(
            DocumentId document,
            Locale language,
            PublicState state,
            @Nullable String reason,
            @Nullable String replacement,
            Instant at) {
        database.sql(
                        """
                        update publishing.publication set state = :state, reason = :reason,
                            replacement = :replacement, changed_at = :at
                        where document = :document and language = :language
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("replacement", replacement)
                .param("at", Timestamp.from(at))
                .param("document", document.value())
                .param("language", language.getLanguage())
                .update();
    }

    void move(DocumentId document, ColumnId into, Instant at) {
        database.sql(
                        """
                        update publishing.publication set column_id = :column, changed_at = :at
                        where document = :document
                        """)
                .param("column", into.value())
                .param("at", Timestamp.from(at))
                .param("document", document.value())
                .update();
    }

    /// What has reached its end, locked against other instances.
    List<Publication> expired(Instant now, int most) {
        return database.sql(
                        """
                        select * from publishing.publication
                        where state = 'LIVE' and expires_at <= :now
                        order by expires_at limit :most for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(this::read)
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private Publication read(ResultSet row, int number) throws SQLException {
        var expires = row.getTimestamp("expires_at");
        return new Publication(
                new DocumentId(row.getObject("document", UUID.class)),
                Locale.forLanguageTag(row.getString("language")),
                row.getLong("number"),
                new EditionId(row.getObject("edition", UUID.class)),
                row.getObject("site", UUID.class),
                new ColumnId(row.getObject("column_id", UUID.class)),
                row.getString("type"),
                row.getObject("organisation", UUID.class),
                new Content(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("body"),
                        fields.read(row.getString("fields"))),
                PublicState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("replacement"),
                row.getBoolean("emergency"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                expires == null ? null : expires.toInstant());
    }
}
