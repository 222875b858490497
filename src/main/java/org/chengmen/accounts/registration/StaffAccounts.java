package org.chengmen.accounts.registration;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.factors.SecondFactors;
import org.chengmen.accounts.letters.Letters;
import org.chengmen.accounts.letters.Links;
import org.chengmen.accounts.letters.Links.Purpose;
import org.chengmen.accounts.sessions.Sessions;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/// Opens and closes accounts of staff. Nobody chooses a password for somebody else: a link, good
/// for a day, lets the person set it.
@Service
public class StaffAccounts {

    private final Accounts accounts;
    private final StaffRules rules;
    private final Access access;
    private final Links links;
    private final Letters letters;
    private final AuditTrail trail;

    StaffAccounts(
            Accounts accounts,
            StaffRules rules,
            Access access,
            Links links,
            Letters letters,
            AuditTrail trail) {
        this.accounts = accounts;
        this.rules = rules;
        this.access = access;
        this.links = links;
        this.letters = letters;
        this.trail = trail;
    }

    @Transactional
    public AccountId create(StaffForm form, Visit visit) {
        Refused.ifAny(rules.problems(form));
        var account = rules.made(form);
        accounts.add(account);
        invite(account, visit);
        trail.record(
                Act.of("accounts.staff.created", "account", account.id())
                        .after(Map.of("name", account.name())));
        return account.id();
    }

    @Transactional
    public void inviteAgain(AccountId id, Visit visit) {
        invite(known(id), visit);
        trail.record(Act.of("accounts.staff.invited", "account", id));
    }

    private void invite(Account account, Visit visit) {
        var secret = links.make(Purpose.SET_PASSWORD, account.id());
        letters.setPassword(account, visit.site(), secret, visit.locale());
    }

    @Transactional
    public void disable(AccountId id, UUID actor) {
        refuseOneself(id, actor);
        rules.refuseLastAdministrator(known(id));
        accounts.disable(id);
        access.end(id);
        trail.record(Act.of("accounts.account.disabled", "account", id));
    }

    @Transactional
    public void enable(AccountId id, UUID actor) {
        refuseOneself(id, actor);
        known(id);
        accounts.activate(id);
        trail.record(Act.of("accounts.account.enabled", "account", id));
    }

    /// For who lost both the app and the recovery codes.
    @Transactional
    public void resetSecondFactor(AccountId id, UUID actor) {
        refuseOneself(id, actor);
        known(id);
        access.removeSecondFactor(id);
    }

    private Account known(AccountId id) {
        return accounts.locked(id)
                .filter(it -> it.status() != Account.Status.DELETED)
                .orElseThrow(() -> Refused.because(AccountRefusal.ACCOUNT_UNKNOWN));
    }

    private static void refuseOneself(AccountId id, UUID actor) {
        if (id.value().equals(actor)) {
            throw Refused.because(AccountRefusal.NOT_TO_ONESELF);
        }
    }

    /// What an account gets in by: sessions and second factor.
    @Service
    static class Access {

        private final Sessions sessions;
        private final SecondFactors factors;

        Access(Sessions sessions, SecondFactors factors) {
            this.sessions = sessions;
            this.factors = factors;
        }

        void end(AccountId account) {
            sessions.endAll(account);
        }

        void removeSecondFactor(AccountId account) {
            factors.remove(account);
            sessions.endAll(account);
        }
    }
}
