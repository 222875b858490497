package org.chengmen.accounts.sessions;

import org.chengmen.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// The sessions of an account as its owner sees and ends them.
@Repository
public class Sessions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<OpenSession> of(AccountId account, String current) {
        return jdbc.sql(
                        """
                        select s.primary_id, s.creation_time, s.last_access_time, s.session_id = :current as here,
                            max(a.attribute_bytes #>> '{}') filter (where a.attribute_name = 'address') as address,
                            max(a.attribute_bytes #>> '{}') filter (where a.attribute_name = 'label') as label
                        from accounts.session s
                        left join accounts.session_attributes a on a.session_primary_id = s.primary_id
                        where s.principal_name = :account and s.expiry_time > :now
                        group by s.primary_id order by s.last_access_time desc
                        """)
                .param("account", account.toString())
                .param("current", current)
                .param("now", clock.millis())
                .query(Sessions::session)
                .list();
    }

    public void end(AccountId account, String id) {
        jdbc.sql(
                        "delete from accounts.session where principal_name = :account and primary_id = :id")
                .param("account", account.toString())
                .param("id", id)
                .update();
    }

    public void endAll(AccountId account) {
        endAllBut(account, "");
    }

    /// `current` is the id of the session that stays.
    public void endAllBut(AccountId account, String current) {
        jdbc.sql(
                        "delete from accounts.session where principal_name = :account and session_id <> :current")
                .param("account", account.toString())
                .param("current", current)
                .update();
    }

    /// Ends the longest unused ones, so that no more than `count` are left.
    public void keepNewest(AccountId account, int count) {
        jdbc.sql(
                        """
                        delete from accounts.session where primary_id in (
                            select primary_id from accounts.session where principal_name = :account
                            order by last_access_time desc offset :count)
                        """)
                .param("account", account.toString())
                .param("count", count)
                .update();
    }

    private static OpenSession session(ResultSet row, int number) throws SQLException {
        return new OpenSession(
                row.getString("primary_id"),
                Instant.ofEpochMilli(row.getLong("creation_time")),
                Instant.ofEpochMilli(row.getLong("last_access_time")),
                row.getString("address"),
                row.getString("label"),
                row.getBoolean("here"));
    }
}
