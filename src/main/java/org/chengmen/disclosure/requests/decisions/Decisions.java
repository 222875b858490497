package org.chengmen.disclosure.requests.decisions;

import org.chengmen.disclosure.requests.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One decision per request, from its first draft on.
@Repository
public class Decisions {

    private final JdbcClient database;

    Decisions(JdbcClient database) {
        this.database = database;
    }

    public Optional<Decision> of(RequestId request) {
        return database.sql("select * from disclosure.request_decision where request = :request")
                .param("request", request.value())
                .query(Decisions::read)
                .optional();
    }

    private static Decision read(ResultSet row, int number) throws SQLException {
        return new Decision(
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reasons"),
                row.getString("place"),
                row.getString("draft"),
                row.getObject("drafted_by", UUID.class),
                row.getString("drafted_by_name"),
                row.getString("returned"),
                row.getString("approved_by_name"),
                row.getObject("approved_on", LocalDate.class),
                row.getString("answer"));
    }

    void put(RequestId request, Decision decision) {
        database.sql(
                        """
                        insert into disclosure.request_decision
                            (request, outcome, reasons, place, draft, drafted_by, drafted_by_name)
                        values (:request, :outcome, :reasons, :place, :draft, :by, :name)
                        on conflict (request) do update set outcome = :outcome,
                            reasons = :reasons, place = :place, draft = :draft,
                            drafted_by = :by, drafted_by_name = :name, returned = null
                        """)
                .param("request", request.value())
                .param("outcome", decision.outcome().name())
                .param("reasons", decision.reasons(), Types.VARCHAR)
                .param("place", decision.place(), Types.VARCHAR)
                .param("draft", decision.draft(), Types.VARCHAR)
                .param("by", decision.draftedBy())
                .param("name", decision.draftedByName())
                .update();
    }

    void giveBack(RequestId request, String note) {
        database.sql(
                        """
                        update disclosure.request_decision set returned = :note
                        where request = :request
                        """)
                .param("note", note)
                .param("request", request.value())
                .update();
    }

    void approve(RequestId request, String by, LocalDate on, @Nullable String answer) {
        database.sql(
                        """
                        update disclosure.request_decision
                        set approved_by_name = :by, approved_on = :on, answer = :answer
                        where request = :request
                        """)
                .param("by", by)
                .param("on", Date.valueOf(on))
                .param("answer", answer, Types.VARCHAR)
                .param("request", request.value())
                .update();
    }
}
