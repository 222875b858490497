package org.chengmen.disclosure.requests.clocks;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.disclosure.requests.fees.Charges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What was asked, heard, extended and charged, request by request; many at once for the queue.
@Repository
public class Courses {

    private final JdbcClient database;
    private final Charges charges;

    Courses(JdbcClient database, Charges charges) {
        this.database = database;
        this.charges = charges;
    }

    public Course of(InformationRequest request) {
        return Objects.requireNonNull(of(List.of(request)).get(request.id()));
    }

    public Map<RequestId, Course> of(Collection<InformationRequest> requests) {
        var ids = requests.stream().map(it -> it.id().value()).toArray(UUID[]::new);
        var clarifications = clarifications(ids);
        var consultations = consultations(ids);
        var extensions = extensions(ids);
        var charged = charges.of(ids);
        var courses = new HashMap<RequestId, Course>();
        for (var request : requests) {
            var id = request.id().value();
            var course =
                    new Course(
                            request.receivedOn(),
                            clarifications.get(id),
                            consultations.getOrDefault(id, List.of()),
                            extensions.get(id),
                            charged.get(id));
            courses.put(request.id(), course);
        }
        return courses;
    }

    private Map<UUID, Clarification> clarifications(UUID[] ids) {
        var found = new HashMap<UUID, Clarification>();
        database.sql("select * from disclosure.request_clarification where request = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    found.put(row.getObject("request", UUID.class), clarification(row));
                });
        return found;
    }

    private static Clarification clarification(ResultSet row) throws SQLException {
        return new Clarification(
                row.getString("question"),
                row.getObject("asked_on", LocalDate.class),
                row.getInt("working_days"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answer"));
    }

    private Map<UUID, List<Consultation>> consultations(UUID[] ids) {
        var found = new HashMap<UUID, List<Consultation>>();
        database.sql(
                        """
                        select * from disclosure.request_consultation
                        where request = any(:ids) order by id
                        """)
                .param("ids", ids)
                .query(row -> {
                    found.computeIfAbsent(
                                    row.getObject("request", UUID.class), it -> new ArrayList<>())
                            .add(consultation(row));
                });
        return found;
    }

    private static Consultation consultation(ResultSet row) throws SQLException {
        var opinion = row.getString("opinion");
        return new Consultation(
                row.getObject("id", UUID.class),
                Consultation.Kind.valueOf(row.getString("kind")),
                row.getString("party"),
                row.getString("question"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("reached_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                opinion == null ? null : Consultation.Opinion.valueOf(opinion),
                row.getString("answer"));
    }

    private Map<UUID, Extension> extensions(UUID[] ids) {
        var found = new HashMap<UUID, Extension>();
        database.sql("select * from disclosure.request_extension where request = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    found.put(row.getObject("request", UUID.class), extension(row));
                });
        return found;
    }

    private static Extension extension(ResultSet row) throws SQLException {
        return new Extension(
                row.getInt("working_days"),
                row.getString("reason"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposed_by_name"),
                row.getObject("approved_on", LocalDate.class),
                row.getString("approved_by_name"));
    }

    void ask(RequestId request, Clarification asked) {
        database.sql(
                        """
                        insert into disclosure.request_clarification
                            (request, question, asked_on, working_days)
                        values (:request, :question, :askedOn, :days)
                        """)
                .param("request", request.value())
                .param("question", asked.question())
                .param("askedOn", Date.valueOf(asked.askedOn()))
                .param("days", asked.workingDays())
                .update();
    }

    void clarify(RequestId request, String answer, LocalDate on) {
        database.sql(
                        """
                        update disclosure.request_clarification
                        set answer = :answer, answered_on = :on where request = :request
                        """)
                .param("answer", answer)
                .param("on", Date.valueOf(on))
                .param("request", request.value())
                .update();
    }

    void consult(RequestId request, Consultation one) {
        database.sql(
                        """
                        insert into disclosure.request_consultation
                            (id, request, kind, party, question, sent_on, reached_on)
                        values (:id, :request, :kind, :party, :question, :sentOn, :reachedOn)
                        """)
                .param("id", one.id())
                .param("request", request.value())
                .param("kind", one.kind().name())
                .param("party", one.party())
                .param("question", one.question())
                .param("sentOn", Date.valueOf(one.sentOn()))
                .param("reachedOn", Date.valueOf(one.reachedOn()))
                .update();
    }

    void end(
            UUID consultation,
            Consultation.Opinion opinion,
            @Nullable String answer,
            LocalDate on) {
        database.sql(
                        """
                        update disclosure.request_consultation
                        set opinion = :opinion, answer = :answer, ended_on = :on where id = :id
                        """)
                .param("opinion", opinion.name())
                .param("answer", answer, Types.VARCHAR)
                .param("on", Date.valueOf(on))
                .param("id", consultation)
                .update();
    }

    void propose(RequestId request, Extension proposed) {
        database.sql(
                        """
                        insert into disclosure.request_extension
                            (request, working_days, reason, proposed_by, proposed_by_name)
                        values (:request, :days, :reason, :by, :name)
                        on conflict (request) do update set working_days = :days, reason = :reason,
                            proposed_by = :by, proposed_by_name = :name
                        """)
                .param("request", request.value())
                .param("days", proposed.workingDays())
                .param("reason", proposed.reason())
                .param("by", proposed.proposedBy())
                .param("name", proposed.proposedByName())
                .update();
    }

    void extend(RequestId request, String approvedBy, LocalDate on) {
        database.sql(
                        """
                        update disclosure.request_extension
                        set approved_on = :on, approved_by_name = :by where request = :request
                        """)
                .param("on", Date.valueOf(on))
                .param("by", approvedBy)
                .param("request", request.value())
                .update();
    }
}
