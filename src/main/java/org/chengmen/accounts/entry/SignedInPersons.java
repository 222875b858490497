package org.chengmen.accounts.entry;

import org.chengmen.accounts.Grant;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.enterprise.Agents;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.kernel.access.Person;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// Finds the person behind a session with the roles held at this moment. It is asked once per
/// request, so a role given or taken holds at once, on every instance.
@Component
class SignedInPersons {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Agents agents;

    SignedInPersons(Accounts accounts, RoleGrants grants, Agents agents) {
        this.accounts = accounts;
        this.grants = grants;
        this.agents = agents;
    }

    Optional<SignedIn> of(SessionFacts facts) {
        return accounts.byId(facts.account())
                .filter(Account::isActive)
                .map(account ->
                        new SignedIn(person(account, facts), grants(account), facts.provedAt()));
    }

    private List<Grant> grants(Account account) {
        return account.isStaff() ? grants.now(account.id()) : List.of();
    }

    /// An agent acts as the enterprise; the name says through whom.
    private Person person(Account account, SessionFacts facts) {
        var behalf = facts.behalf();
        return behalf == null || !agents.actsFor(account.id(), behalf)
                ? account.person()
                : accounts.byId(behalf)
                        .filter(Account::isActive)
                        .map(enterprise -> actingFor(enterprise, account))
                        .orElseGet(account::person);
    }

    private static Person actingFor(Account enterprise, Account agent) {
        return new Person(
                enterprise.id().value(),
                Person.Kind.ENTERPRISE,
                enterprise.name() + " (" + agent.name() + ")",
                null);
    }
}
