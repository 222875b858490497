package org.chengmen.disclosure.requests;

import org.chengmen.disclosure.requests.InformationRequest.Closing;
import org.chengmen.disclosure.requests.InformationRequest.Officer;
import org.chengmen.disclosure.requests.decisions.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// All requests that were ever made.
@Repository
public class Requests {

    private final JdbcClient database;

    Requests(JdbcClient database) {
        this.database = database;
    }

    public Optional<InformationRequest> byNumber(String number) {
        return database.sql("select * from disclosure.request where number = :number")
                .param("number", number)
                .query(Requests::read)
                .optional();
    }

    public Optional<InformationRequest> byId(RequestId id) {
        return database.sql("select * from disclosure.request where id = :id")
                .param("id", id.value())
                .query(Requests::read)
                .optional();
    }

    /// Held against everybody else until the transaction ends.
    public Optional<InformationRequest> locked(String number) {
        return database.sql("select * from disclosure.request where number = :number for update")
                .param("number", number)
                .query(Requests::read)
                .optional();
    }

    /// Oldest first. A unit that has more open requests than this has other troubles.
    public List<InformationRequest> open(UUID organisation, int most) {
        return database.sql(
                        """
                        select * from disclosure.request
                        where organisation = :organisation and answered_on is null
                        order by id limit :most
                        """)
                .param("organisation", organisation)
                .param("most", most)
                .query(Requests::read)
                .list();
    }

    /// Newest first, from before `before` on.
    public List<InformationRequest> closed(UUID organisation, @Nullable UUID before, int rows) {
        return database.sql(
                        """
                        select * from disclosure.request
                        where organisation = :organisation and answered_on is not null
                          and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :rows
                        """)
                .param("organisation", organisation)
                .param("before", before, Types.OTHER)
                .param("rows", rows)
                .query(Requests::read)
                .list();
    }

    public List<InformationRequest> ofAccount(UUID account, @Nullable UUID before, int rows) {
        return database.sql(
                        """
                        select * from disclosure.request
                        where account = :account and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :rows
                        """)
                .param("account", account)
                .param("before", before, Types.OTHER)
                .param("rows", rows)
                .query(Requests::read)
                .list();
    }

    void move(RequestId id, RequestState state) {
        database.sql("update disclosure.request set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void close(RequestId id, RequestState state, Outcome outcome, LocalDate on) {
        database.sql(
                        """
                        update disclosure.request
                        set state = :state, outcome = :outcome, answered_on = :on where id = :id
                        """)
                .param("state", state.name())
                .param("outcome", outcome.name())
                .param("on", Date.valueOf(on))
                .param("id", id.value())
                .update();
    }

    public void assign(RequestId id, @Nullable Officer officer) {
        database.sql(
                        """
                        update disclosure.request
                        set officer = :officer, officer_name = :name where id = :id
                        """)
                .param("officer", officer == null ? null : officer.account(), Types.OTHER)
                .param("name", officer == null ? null : officer.name(), Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    public void hand(RequestId id, UUID organisation) {
        database.sql(
                        """
                        update disclosure.request
                        set organisation = :organisation, officer = null, officer_name = null
                        where id = :id
                        """)
                .param("organisation", organisation)
                .param("id", id.value())
                .update();
    }

    private static InformationRequest read(ResultSet row, int number) throws SQLException {
        return new InformationRequest(
                new RequestId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getObject("organisation", UUID.class),
                RequestState.valueOf(row.getString("state")),
                Channel.valueOf(row.getString("channel")),
                Locale.forLanguageTag(row.getString("language")),
                new Applicant(
                        Applicant.Kind.valueOf(row.getString("applicant_kind")),
                        row.getString("applicant_name"),
                        row.getObject("account", UUID.class)),
                wanted(row),
                row.getObject("received_on", LocalDate.class),
                row.getTimestamp("submitted_at").toInstant(),
                officer(row),
                row.getObject("repeats", UUID.class),
                closing(row));
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        return new Wanted(
                row.getString("document"),
                row.getString("wanted"),
                Wanted.Form.valueOf(row.getString("form")),
                Wanted.Delivery.valueOf(row.getString("delivery")),
                row.getBoolean("help"));
    }

    private static @Nullable Officer officer(ResultSet row) throws SQLException {
        var account = row.getObject("officer", UUID.class);
        return account == null ? null : new Officer(account, row.getString("officer_name"));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var on = row.getObject("answered_on", LocalDate.class);
        return on == null ? null : new Closing(Outcome.valueOf(row.getString("outcome")), on);
    }
}
