package org.chengmen.disclosure.requests.fees;

import org.chengmen.disclosure.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What was charged, and what was paid.
@Repository
public class Charges {

    private final JdbcClient database;

    Charges(JdbcClient database) {
        this.database = database;
    }

    public Map<UUID, Charge> of(UUID[] requests) {
        var found = new HashMap<UUID, Charge>();
        database.sql("select * from disclosure.request_fee where request = any(:ids)")
                .param("ids", requests)
                .query(row -> {
                    found.put(row.getObject("request", UUID.class), charge(row));
                });
        return found;
    }

    private static Charge charge(ResultSet row) throws SQLException {
        return new Charge(
                Basis.valueOf(row.getString("basis")),
                row.getInt("quantity"),
                row.getInt("amount"),
                row.getObject("noticed_on", LocalDate.class),
                row.getObject("paid_on", LocalDate.class));
    }

    void add(RequestId request, Charge charge) {
        database.sql(
                        """
                        insert into disclosure.request_fee
                            (request, basis, quantity, amount, noticed_on)
                        values (:request, :basis, :quantity, :amount, :on)
                        """)
                .param("request", request.value())
                .param("basis", charge.basis().name())
                .param("quantity", charge.quantity())
                .param("amount", charge.amount())
                .param("on", Date.valueOf(charge.noticedOn()))
                .update();
    }

    void paid(RequestId request, LocalDate on) {
        database.sql("update disclosure.request_fee set paid_on = :on where request = :request")
                .param("on", Date.valueOf(on))
                .param("request", request.value())
                .update();
    }

    /// The how-many-eth request of its applicant to this unit in its month this one is.
    public int caseOfMonth(RequestId request) {
        return database.sql(
                        """
                        select count(*) from disclosure.request one
                        join disclosure.request other on other.organisation = one.organisation
                            and other.identity_index = one.identity_index and other.id <= one.id
                            and date_trunc('month', other.received_on)
                                = date_trunc('month', one.received_on)
                        where one.id = :id
                        """)
                .param("id", request.value())
                .query(Integer.class)
                .single();
    }
}
