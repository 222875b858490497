package org.chengmen.publishing.submissions;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.Fields;
import org.chengmen.publishing.publication.PublicState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Everything that members' own systems ever sent, each at its newest.
@Repository
class Submissions {

    private final JdbcClient database;
    private final Fields fields;

    Submissions(JdbcClient database, Fields fields) {
        this.database = database;
        this.fields = fields;
    }

    Optional<Submission> find(UUID member, String ownId) {
        return database.sql(
                        """
                        select * from publishing.submission
                        where member = :member and own_id = :ownId
                        """)
                .param("member", member)
                .param("ownId", ownId)
                .query(this::read)
                .optional();
    }

    /// Locked until the end of the transaction.
    Optional<Submission> locked(UUID member, String ownId) {
        return database.sql(
                        """
                        select * from publishing.submission
                        where member = :member and own_id = :ownId for update
                        """)
                .param("member", member)
                .param("ownId", ownId)
                .query(this::read)
                .optional();
    }

    List<Submission> newest(UUID member, Channel channel, int most) {
        return database.sql(
                        """
                        select * from publishing.submission
                        where member = :member and channel = :channel and state = 'LIVE'
                        order by changed_at desc, document desc limit :most
                        """)
                .param("member", member)
                .param("channel", channel.name())
                .param("most", most)
                .query(this::read)
                .list();
    }

    /// False where the id is taken; waits for whoever is just taking it.
    boolean add(Submission submission, Sender sender) {
        return bind(
                                database.sql(
                                        """
                                        insert into publishing.submission values
                                            (:document, :member, :ownId, :organisation, :target, :channel,
                                             :via, :language, :type, :category, :categoryId, :address,
                                             :title, :summary, :body, cast(:fields as jsonb), :edition,
                                             :version, :state, :reason, :publishedAt, :receivedAt,
                                             :changedAt)
                                        on conflict (member, own_id) do nothing
                                        """),
                                submission,
                                sender)
                        .update()
                == 1;
    }

    void replace(Submission submission, Sender sender) {
        bind(
                        database.sql(
                                """
                                update publishing.submission set channel = :channel, via = :via,
                                    type = :type, category = :category, category_id = :categoryId,
                                    address = :address, title = :title, summary = :summary,
                                    body = :body, fields = cast(:fields as jsonb), edition = :edition,
                                    version = :version, state = :state, reason = :reason,
                                    published_at = :publishedAt, changed_at = :changedAt
                                where document = :document
                                """),
                        submission,
                        sender)
                .update();
    }

    private JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, Submission submission, Sender sender) {
        var said = submission.said();
        return statement
                .param("document", submission.document().value())
                .param("member", submission.member())
                .param("ownId", submission.ownId())
                .param("organisation", submission.organisation())
                .param("target", submission.target())
                .param("channel", sender.channel().name())
                .param("via", sender.via())
                .param("language", submission.language().getLanguage())
                .param("type", said.type())
                .param("category", said.category())
                .param("categoryId", submission.categoryId())
                .param("address", said.address())
                .param("title", said.content().title())
                .param("summary", said.content().summary())
                .param("body", said.content().body())
                .param("fields", fields.write(said.content().fields()))
                .param("edition", submission.edition().value())
                .param("version", submission.version())
                .param("state", submission.state().name())
                .param("reason", submission.reason())
                .param("publishedAt", Timestamp.from(said.publishedAt()))
                .param("receivedAt", Timestamp.from(submission.receivedAt()))
                .param("changedAt", Timestamp.from(submission.changedAt()));
    }

    private Submission read(ResultSet row, int number) throws SQLException {
        return new Submission(
                new DocumentId(row.getObject("document", UUID.class)),
                row.getObject("member", UUID.class),
                row.getString("own_id"),
                row.getObject("organisation", UUID.class),
                row.getObject("target", UUID.class),
                Locale.forLanguageTag(row.getString("language")),
                new Submission.Said(
                        row.getString("type"),
                        row.getString("category"),
                        row.getString("address"),
                        new Content(
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("body"),
                                fields.read(row.getString("fields"))),
                        row.getTimestamp("published_at").toInstant()),
                new EditionId(row.getObject("edition", UUID.class)),
                row.getInt("version"),
                PublicState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
