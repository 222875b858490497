package org.chengmen.accounts.passkeys;

import org.chengmen.accounts.AccountId;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The passkeys of an account. Each asks its owner for a finger, a face or a PIN, so one passkey is
/// two factors at once (WebAuthn Level 3, user verification).
@Repository
public class Passkeys {

    public static final int MOST = 10;

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    Passkeys(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /// Oldest first.
    public List<Passkey> of(AccountId account) {
        return jdbc.sql(
                        "select * from accounts.passkey where account = :account order by created_at, id")
                .param("account", account.value())
                .query(Passkeys::passkey)
                .list();
    }

    public boolean hasAny(AccountId account) {
        return jdbc.sql("select exists (select from accounts.passkey where account = :account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void remove(AccountId account, UUID id) {
        var labels =
                jdbc.sql(
                                "delete from accounts.passkey where account = :account and id = :id returning label")
                        .param("account", account.value())
                        .param("id", id)
                        .query(String.class)
                        .list();
        labels.forEach(label -> trail.record(removed(account, label)));
    }

    @Transactional
    public void removeAll(AccountId account) {
        var labels =
                jdbc.sql("delete from accounts.passkey where account = :account returning label")
                        .param("account", account.value())
                        .query(String.class)
                        .list();
        labels.forEach(label -> trail.record(removed(account, label)));
    }

    private static Act removed(AccountId account, String label) {
        return Act.of("accounts.passkey.removed", "account", account)
                .before(Map.of("label", label));
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        var used = row.getTimestamp("used_at");
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getBoolean("backed_up"),
                row.getTimestamp("created_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
