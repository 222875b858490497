package org.chengmen.disclosure.requests.answers;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.decisions.Outcome;
import org.chengmen.kernel.PageOf;
import org.chengmen.shell.ShellSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The answers that everybody may read.
@Repository
public class PublishedAnswers {

    /// The tag of the pages that show them.
    public static final String PAGES = "disclosure-answers";

    private static final int PAGE = 20;

    private final JdbcClient database;
    private final ShellSettings settings;

    PublishedAnswers(JdbcClient database, ShellSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /// Newest first; of one unit, or of all where it is null. `words` must stand in it.
    public PageOf<PublishedAnswer> list(
            @Nullable UUID organisation, @Nullable String words, @Nullable UUID before) {
        var rows =
                database.sql(
                                """
                                select * from disclosure.request_publication
                                where withdrawn_at is null
                                  and (cast(:organisation as uuid) is null
                                    or organisation = :organisation)
                                  and (cast(:words as text) is null
                                    or position(lower(:words) in lower(title || question || answer)) > 0)
                                  and (cast(:before as uuid) is null or id < :before)
                                order by id desc limit :rows
                                """)
                        .param("organisation", organisation, Types.OTHER)
                        .param("words", words, Types.VARCHAR)
                        .param("before", before, Types.OTHER)
                        .param("rows", PAGE + 1)
                        .query(this::read)
                        .list();
        return PageOf.of(rows, PAGE, it -> it.id().toString());
    }

    public Optional<PublishedAnswer> byId(UUID id) {
        return database.sql("select * from disclosure.request_publication where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    public Optional<PublishedAnswer> of(InformationRequest request) {
        return database.sql("select * from disclosure.request_publication where request = :request")
                .param("request", request.id().value())
                .query(this::read)
                .optional();
    }

    void add(InformationRequest request, PublishedAnswer answer, Instant at) {
        database.sql(
                        """
                        insert into disclosure.request_publication (id, request, organisation, title,
                            question, answer, outcome, answered_on, published_at)
                        values (:id, :request, :organisation, :title,
                            :question, :answer, :outcome, :answeredOn, :at)
                        """)
                .param("id", answer.id())
                .param("request", request.id().value())
                .param("organisation", answer.organisation())
                .param("title", answer.title())
                .param("question", answer.question())
                .param("answer", answer.answer())
                .param("outcome", answer.outcome().name())
                .param("answeredOn", Date.valueOf(answer.answeredOn()))
                .param("at", Timestamp.from(at))
                .update();
    }

    void withdraw(UUID id, String reason, Instant at) {
        database.sql(
                        """
                        update disclosure.request_publication
                        set withdrawn_at = :at, withdrawn_because = :reason where id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private PublishedAnswer read(ResultSet row, int number) throws SQLException {
        var published = row.getTimestamp("published_at").toInstant();
        return new PublishedAnswer(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("title"),
                row.getString("question"),
                row.getString("answer"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("answered_on", LocalDate.class),
                published.atZone(settings.zone()).toLocalDate(),
                row.getString("withdrawn_because"));
    }
}
