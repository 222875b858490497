package org.chengmen.accounts.account;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.sessions.Devices;
import org.chengmen.accounts.sessions.Sessions;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;

/// Changes passwords. Every change ends all sessions of the account and forgets its devices.
@Service
public class Passwords {

    private final Accounts accounts;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final Sessions sessions;
    private final Devices devices;
    private final AuditTrail trail;

    Passwords(
            Accounts accounts,
            PasswordRules rules,
            PasswordHashing hashing,
            Sessions sessions,
            Devices devices,
            AuditTrail trail) {
        this.accounts = accounts;
        this.rules = rules;
        this.hashing = hashing;
        this.sessions = sessions;
        this.devices = devices;
        this.trail = trail;
    }

    /// What is wrong with a new password typed twice.
    public List<Problem> problems(String password, String again, String... own) {
        var problems = new ArrayList<>(rules.problems("password", password, own));
        if (!password.equals(again)) {
            problems.add(Problem.at("again", AccountRefusal.PASSWORD_REPEATED_DIFFERENTLY));
        }
        return problems;
    }

    public String hash(String password) {
        return hashing.hash(password);
    }

    /// Whoever changes something grave says the password again.
    public void check(Account account, String field, String password) {
        if (!hashing.matches(password, account.password())) {
            throw new Refused(List.of(Problem.at(field, AccountRefusal.PASSWORD_WRONG)));
        }
    }

    @Transactional
    public void change(AccountId account, String hash) {
        accounts.password(account, hash);
        sessions.endAll(account);
        devices.forgetAll(account);
        trail.record(Act.of("accounts.password.changed", "account", account));
    }
}
