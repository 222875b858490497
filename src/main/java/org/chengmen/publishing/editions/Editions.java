package org.chengmen.publishing.editions;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// All editions. Whoever changes one locks it first, so that two people cannot both think that they
/// were first.
@Repository
public class Editions {

    private final JdbcClient database;
    private final Fields fields;
    private final ApplicationEventPublisher events;

    Editions(JdbcClient database, Fields fields, ApplicationEventPublisher events) {
        this.database = database;
        this.fields = fields;
        this.events = events;
    }

    public Optional<Edition> find(EditionId id) {
        return database.sql("select * from publishing.edition where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    public Optional<Edition> locked(EditionId id) {
        return database.sql("select * from publishing.edition where id = :id for update")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /// Newest first, every language.
    public List<Edition> ofDocument(DocumentId document) {
        return database.sql(
                        """
                        select * from publishing.edition where document = :document
                        order by language desc, number desc limit 500
                        """)
                .param("document", document.value())
                .query(this::read)
                .list();
    }

    public Optional<Edition> onTheWay(DocumentId document, Locale language) {
        return database.sql(
                        """
                        select * from publishing.edition
                        where document = :document and language = :language
                          and state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED')
                        """)
                .param("document", document.value())
                .param("language", language.getLanguage())
                .query(this::read)
                .optional();
    }

    /// The one before the public, live or taken down, locked.
    public Optional<Edition> beforeThePublic(DocumentId document, Locale language) {
        return database.sql(
                        """
                        select * from publishing.edition
                        where document = :document and language = :language
                          and state in ('LIVE', 'WITHDRAWN', 'REMOVED') for update
                        """)
                .param("document", document.value())
                .param("language", language.getLanguage())
                .query(this::read)
                .optional();
    }

    /// Scheduled editions whose hour has come, locked; what another instance has in hand is left to
    /// it.
    public List<Edition> due(Instant now, int most) {
        return database.sql(
                        """
                        select * from publishing.edition
                        where state = 'SCHEDULED' and publish_at <= :now
                        order by publish_at limit :most for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(this::read)
                .list();
    }

    int nextNumber(DocumentId document, Locale language) {
        return database.sql(
                        """
                        select coalesce(max(number), 0) + 1 from publishing.edition
                        where document = :document and language = :language
                        """)
                .param("document", document.value())
                .param("language", language.getLanguage())
                .query(Integer.class)
                .single();
    }

    void add(Edition edition) {
        content(
                        database.sql(
                                """
                                insert into publishing.edition
                                    (id, document, language, number, state, title, summary, body, fields,
                                     version, author, author_name, saved_by, saved_at)
                                values (:id, :document, :language, :number, :state, :title, :summary,
                                    :body, cast(:fields as jsonb), :version, :author, :authorName,
                                    :author, :savedAt)
                                """),
                        edition.content())
                .param("id", edition.id().value())
                .param("document", edition.document().value())
                .param("language", edition.language().getLanguage())
                .param("number", edition.number())
                .param("state", edition.state().name())
                .param("version", edition.version())
                .param("author", edition.author())
                .param("authorName", edition.authorName())
                .param("savedAt", Timestamp.from(edition.savedAt()))
                .update();
    }

    void save(Saving saving) {
        content(
                        database.sql(
                                """
                                update publishing.edition set title = :title, summary = :summary,
                                    body = :body, fields = cast(:fields as jsonb), version = :version,
                                    saved_by = :by, saved_at = :at
                                where id = :id
                                """),
                        saving.content())
                .param("id", saving.edition().value())
                .param("version", saving.version())
                .param("by", saving.by())
                .param("at", Timestamp.from(saving.at()))
                .update();
    }

    public void stand(EditionId id, EditionState state, Edition.@Nullable Stage stage) {
        database.sql(
                        """
                        update publishing.edition set state = :state, chain = :chain,
                            chain_version = :version, level = :level, level_since = :since
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("chain", stage == null ? null : stage.chain())
                .param("version", stage == null ? null : stage.version())
                .param("level", stage == null ? null : stage.level())
                .param("since", stage == null ? null : Timestamp.from(stage.since()))
                .update();
        events.publishEvent(new EditionStands(id, state));
    }

    public void schedule(EditionId id, Edition.Schedule schedule) {
        database.sql(
                        """
                        update publishing.edition
                        set publish_at = :publishAt, expires_at = :expiresAt where id = :id
                        """)
                .param("id", id.value())
                .param("publishAt", timestamp(schedule.publishAt()))
                .param("expiresAt", timestamp(schedule.expiresAt()))
                .update();
    }

    public void goLive(EditionId id, Instant at, boolean emergency) {
        database.sql(
                        """
                        update publishing.edition set state = 'LIVE', published_at = :at,
                            emergency = emergency or :emergency where id = :id
                        """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("emergency", emergency)
                .update();
        events.publishEvent(new EditionStands(id, EditionState.LIVE));
    }

    private StatementSpec content(StatementSpec statement, Content content) {
        return statement
                .param("title", content.title())
                .param("summary", content.summary())
                .param("body", content.body())
                .param("fields", fields.write(content.fields()));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                new EditionId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                Locale.forLanguageTag(row.getString("language")),
                row.getInt("number"),
                EditionState.valueOf(row.getString("state")),
                new Content(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("body"),
                        fields.read(row.getString("fields"))),
                row.getInt("version"),
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                row.getObject("saved_by", UUID.class),
                row.getTimestamp("saved_at").toInstant(),
                stage(row),
                new Edition.Schedule(instant(row, "publish_at"), instant(row, "expires_at")),
                row.getBoolean("emergency"),
                instant(row, "published_at"));
    }

    private static Edition.@Nullable Stage stage(ResultSet row) throws SQLException {
        var chain = row.getObject("chain", UUID.class);
        return chain == null
                ? null
                : new Edition.Stage(
                        chain,
                        row.getInt("chain_version"),
                        row.getInt("level"),
                        row.getTimestamp("level_since").toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
