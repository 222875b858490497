package org.chengmen.accounts.personal;

import org.chengmen.accounts.AccountId;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The ledger of consents: each decision stays, with the version of the text it was about; the last
/// one counts. Withdrawing is as easy as giving (个人信息保护法 Art. 15).
@Repository
public class Consents {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    Consents(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void decide(AccountId account, Subject subject, boolean given, String address) {
        jdbc.sql(
                        """
                        insert into accounts.consent (id, account, purpose, version, given, decided_at, address)
                        values (:id, :account, :purpose, :version, :given, :now, :address)
                        """)
                .param("id", TimeOrderedId.next())
                .param("account", account.value())
                .param("purpose", subject.name())
                .param("version", subject.version())
                .param("given", given)
                .param("now", Timestamp.from(clock.instant()))
                .param("address", address)
                .update();
        trail.record(
                Act.of(
                                given ? "accounts.consent.given" : "accounts.consent.withdrawn",
                                "account",
                                account)
                        .after(Map.of("subject", subject.name(), "version", subject.version())));
    }

    /// Newest first.
    public List<Decision> of(AccountId account) {
        return jdbc.sql("select * from accounts.consent where account = :account order by id desc")
                .param("account", account.value())
                .query((row, number) ->
                        new Decision(
                                Subject.valueOf(row.getString("purpose")),
                                row.getString("version"),
                                row.getBoolean("given"),
                                row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    public List<Standing> standing(AccountId account) {
        var decisions = of(account);
        return Arrays.stream(Subject.values())
                .map(subject -> new Standing(subject, isGiven(subject, decisions)))
                .toList();
    }

    private static boolean isGiven(Subject subject, List<Decision> decisions) {
        return decisions.stream()
                .filter(it -> it.subject() == subject)
                .findFirst()
                .filter(Decision::given)
                .isPresent();
    }

    /// What a person may consent to. Only the account itself needs the first; the others are
    /// voluntary and nothing is refused without them (Art. 16).
    public enum Subject {
        PRIVACY("2026-11"),
        PERSONALISATION("2026-11"),
        SURVEYS("2026-11");

        private final String version;

        Subject(String version) {
            this.version = version;
        }

        public String version() {
            return version;
        }

        public boolean isVoluntary() {
            return this != PRIVACY;
        }
    }

    /// One entry of the ledger.
    public record Decision(Subject subject, String version, boolean given, Instant decidedAt) {}

    /// What counts now.
    public record Standing(Subject subject, boolean given) {}
}
