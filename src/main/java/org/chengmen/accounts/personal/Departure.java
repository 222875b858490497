package org.chengmen.accounts.personal;

import org.chengmen.accounts.AccountDeleted;
import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.sessions.Sessions;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/// Deletes the account of a citizen or an enterprise when its owner wants to go (个人信息保护法 Art. 47).
/// Staff accounts belong to the office and are closed at the desk.
@Service
public class Departure {

    private static final List<String> FORGOTTEN =
            List.of(
                    "delete from accounts.sealed_field where account = :account",
                    "delete from accounts.device where account = :account",
                    "delete from accounts.copy_request where account = :account and fetched_at is null",
                    "delete from accounts.phone_code where account = :account",
                    "delete from accounts.passkey where account = :account",
                    "delete from accounts.passkey_challenge where account = :account",
                    "delete from accounts.totp where account = :account",
                    "delete from accounts.recovery_code where account = :account",
                    "delete from accounts.letter_link where account = :account",
                    "delete from accounts.agent where agent = :account or enterprise = :account");

    private final Accounts accounts;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    Departure(
            Accounts accounts,
            Sessions sessions,
            JdbcClient jdbc,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.trail = trail;
        this.events = events;
    }

    @Transactional
    public void leave(Account account) {
        if (account.isStaff()) {
            throw Refused.because(AccountRefusal.STAFF_LEAVE_BY_THE_DESK);
        }
        accounts.erase(account.id());
        forget(account);
        sessions.endAll(account.id());
        trail.record(Act.of("accounts.account.deleted", "account", account.id()));
        events.publishEvent(new AccountDeleted(account.id()));
    }

    private void forget(Account account) {
        FORGOTTEN.forEach(statement -> forget(statement, account.id()));
        jdbc.sql("delete from accounts.letter where recipient = :mail")
                .param("mail", account.mail(), java.sql.Types.VARCHAR)
                .update();
    }

    private void forget(String statement, AccountId account) {
        jdbc.sql(statement).param("account", account.value()).update();
    }
}
