package org.chengmen.disclosure.requests.demonstration;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.RequestState;
import org.chengmen.disclosure.requests.decisions.Outcome;
import org.chengmen.kernel.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Date;
import java.time.LocalDate;

/// Writes down what nobody did: the demonstration begins with two years behind it.
@Repository
class Past {

    private final JdbcClient database;

    Past(JdbcClient database) {
        this.database = database;
    }

    boolean isEmpty() {
        return database.sql("select not exists (select from disclosure.request)")
                .query(Boolean.class)
                .single();
    }

    void answered(InformationRequest request, Outcome outcome, LocalDate on) {
        database.sql(
                        """
                        update disclosure.request set state = 'ARCHIVED', outcome = :outcome,
                            answered_on = :on, submitted_at = received_on + time '10:00'
                        where id = :id
                        """)
                .param("outcome", outcome.name())
                .param("on", Date.valueOf(on))
                .param("id", request.id().value())
                .update();
    }

    void open(InformationRequest request, RequestState state) {
        database.sql(
                        """
                        update disclosure.request
                        set state = :state, submitted_at = received_on + time '10:00' where id = :id
                        """)
                .param("state", state.name())
                .param("id", request.id().value())
                .update();
    }

    void asked(InformationRequest request, String question, LocalDate on) {
        database.sql(
                        """
                        insert into disclosure.request_clarification
                            (request, question, asked_on, working_days)
                        values (:request, :question, :on, 15)
                        """)
                .param("request", request.id().value())
                .param("question", question)
                .param("on", Date.valueOf(on))
                .update();
    }

    void heard(InformationRequest request, String party, String question, LocalDate on) {
        database.sql(
                        """
                        insert into disclosure.request_consultation
                            (id, request, kind, party, question, sent_on, reached_on)
                        values (:id, :request, 'THIRD_PARTY', :party, :question, :on, :on)
                        """)
                .param("id", TimeOrderedId.next())
                .param("request", request.id().value())
                .param("party", party)
                .param("question", question)
                .param("on", Date.valueOf(on))
                .update();
    }

    void published(InformationRequest request, SeedRequest seed, LocalDate on) {
        database.sql(
                        """
                        insert into disclosure.request_publication (id, request, organisation, title,
                            question, answer, outcome, answered_on, published_at)
                        values (:id, :request, :organisation, :title,
                            :question, :answer, :outcome, :on, cast(:on as date) + time '11:00')
                        """)
                .param("id", TimeOrderedId.next())
                .param("request", request.id().value())
                .param("organisation", request.organisation())
                .param("title", seed.title())
                .param("question", seed.wanted())
                .param("answer", seed.answer())
                .param("outcome", seed.outcome().name())
                .param("on", Date.valueOf(on))
                .update();
    }
}
