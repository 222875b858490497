package org.chengmen.accounts.copies;

import org.chengmen.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The stored requests for copies. They stay: who handed out what must be told for years.
@Repository
public class CopyRequests {

    private static final String SELECT =
            """
            select r.*, a.name, q.name as asked_by_name, d.name as decided_by_name
            from accounts.copy_request r
            join accounts.account a on a.id = r.account
            join accounts.account q on q.id = r.asked_by
            left join accounts.account d on d.id = r.decided_by
            """;

    private final JdbcClient jdbc;

    CopyRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            UUID id, AccountId account, String reason, UUID askedBy, Instant now, Instant expires) {
        jdbc.sql(
                        """
                        insert into accounts.copy_request (id, account, reason, asked_by, asked_at, expires_at)
                        values (:id, :account, :reason, :by, :now, :expires)
                        """)
                .param("id", id)
                .param("account", account.value())
                .param("reason", reason)
                .param("by", askedBy)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /// Holds the row until the transaction ends: of two decisions, one wins.
    Optional<CopyRequest> locked(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id for update of r")
                .param("id", id)
                .query(CopyRequests::request)
                .optional();
    }

    /// Newest first, after the one of the id `after`.
    public List<CopyRequest> list(@Nullable UUID after, int size) {
        return jdbc.sql(
                        SELECT
                                + "where (:after::uuid is null or r.id < :after) order by r.id desc limit :size")
                .param("after", after, Types.OTHER)
                .param("size", size)
                .query(CopyRequests::request)
                .list();
    }

    void decide(UUID id, UUID by, boolean granted, Instant now, Instant expires) {
        jdbc.sql(
                        """
                        update accounts.copy_request
                        set decided_by = :by, decided_at = :now, granted = :granted, expires_at = :expires
                        where id = :id
                        """)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("granted", granted)
                .param("expires", Timestamp.from(expires))
                .param("id", id)
                .update();
    }

    void fetched(UUID id, Instant now) {
        jdbc.sql("update accounts.copy_request set fetched_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    private static CopyRequest request(ResultSet row, int number) throws SQLException {
        var fetched = row.getTimestamp("fetched_at");
        return new CopyRequest(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("name"),
                row.getString("reason"),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("decided_by_name"),
                row.getObject("granted", Boolean.class),
                row.getTimestamp("expires_at").toInstant(),
                fetched == null ? null : fetched.toInstant());
    }
}
