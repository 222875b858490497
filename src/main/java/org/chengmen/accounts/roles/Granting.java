package org.chengmen.accounts.roles;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.sessions.Sessions;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Gives and takes roles. Nobody changes their own, and nobody gets two of the three separated
/// administrators (GB/T 22239-2019 8.1.5).
@Service
public class Granting {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final GrantRules rules;
    private final Sessions sessions;
    private final CurrentPerson person;
    private final AuditTrail trail;

    Granting(
            Accounts accounts,
            RoleGrants grants,
            GrantRules rules,
            Sessions sessions,
            CurrentPerson person,
            AuditTrail trail) {
        this.accounts = accounts;
        this.grants = grants;
        this.rules = rules;
        this.sessions = sessions;
        this.person = person;
        this.trail = trail;
    }

    /// Locks the account, so that two grants to one person are judged one after the other.
    @Transactional
    public UUID grant(Wish wish) {
        var account = locked(wish.account());
        Refused.ifAny(rules.problems(account, wish, grants.standing(account.id())));
        refuseOneself(account.id());
        var id = TimeOrderedId.next();
        grants.add(made(id, account, wish), actor());
        settled(
                account.id(),
                Act.of("accounts.role.granted", "account", account.id())
                        .after(described(id, wish)));
        return id;
    }

    @Transactional
    public void revoke(UUID id) {
        var grant =
                grants.byId(id).orElseThrow(() -> Refused.because(AccountRefusal.GRANT_UNKNOWN));
        locked(grant.account());
        refuseOneself(grant.account());
        rules.refuseLastAdministrator(grant);
        grants.revoke(id, actor());
        settled(
                grant.account(),
                Act.of("accounts.role.revoked", "account", grant.account())
                        .before(Map.of("grant", id, "role", grant.role().name())));
    }

    /// A change of rights ends all sessions: the next one begins with the rights that hold.
    private void settled(AccountId account, Act act) {
        sessions.endAll(account);
        trail.record(act);
    }

    private Account locked(AccountId id) {
        return accounts.locked(id)
                .orElseThrow(() -> Refused.because(AccountRefusal.ACCOUNT_UNKNOWN));
    }

    private void refuseOneself(AccountId account) {
        if (account.value().equals(actor())) {
            throw Refused.because(AccountRefusal.NOT_TO_ONESELF);
        }
    }

    private @Nullable UUID actor() {
        return person.signedIn().map(Person::account).orElse(null);
    }

    private static RoleGrant made(UUID id, Account account, Wish wish) {
        return new RoleGrant(
                id,
                account.id(),
                account.name(),
                wish.role(),
                wish.organisation(),
                wish.site(),
                wish.startsOn(),
                wish.endsOn(),
                wish.deputyFor(),
                null,
                null);
    }

    private static Map<String, @Nullable Object> described(UUID id, Wish wish) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("grant", id);
        values.put("role", wish.role().name());
        values.put("organisation", wish.organisation());
        values.put("site", wish.site());
        values.put("startsOn", wish.startsOn().toString());
        values.put("endsOn", wish.endsOn() == null ? null : wish.endsOn().toString());
        values.put("deputyFor", wish.deputyFor());
        return values;
    }
}
