package org.chengmen.accounts.registration;

import org.chengmen.accounts.Surroundings;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.letters.Links;
import org.chengmen.accounts.letters.Links.Purpose;
import org.chengmen.accounts.roles.RoleGrant;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first three accounts of a new platform: the separated administrators, three people with
/// three links to set their own passwords. There is no default password.
@Service
public class FirstStart {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final StaffRules rules;
    private final Links links;
    private final Surroundings surroundings;
    private final AuditTrail trail;

    FirstStart(
            Accounts accounts,
            RoleGrants grants,
            StaffRules rules,
            Links links,
            Surroundings surroundings,
            AuditTrail trail) {
        this.accounts = accounts;
        this.grants = grants;
        this.rules = rules;
        this.links = links;
        this.surroundings = surroundings;
        this.trail = trail;
    }

    public boolean isDue() {
        return !surroundings.demonstration() && accounts.isEmpty();
    }

    @Transactional
    public String secret() {
        return links.make(Purpose.FIRST_START, null);
    }

    public boolean isOpen(String secret) {
        return isDue() && links.isOpen(Purpose.FIRST_START, secret);
    }

    /// Answers the secrets with which the three set their passwords, in the order of the roles.
    @Transactional
    public List<String> appoint(String secret, List<Administrator> administrators) {
        var problems = new ArrayList<>(Administrator.problems(administrators));
        administrators.forEach(it -> problems.addAll(it.problems(rules)));
        Refused.ifAny(problems);
        links.useUnnamed(Purpose.FIRST_START, secret);
        return administrators.stream().map(this::appoint).toList();
    }

    private String appoint(Administrator administrator) {
        var account = rules.made(administrator.login(), administrator.name(), "", Optional.empty());
        accounts.add(account);
        grants.add(grant(account, administrator.role()), null);
        trail.record(Act.of("accounts.first-administrator", "account", account.id()));
        return links.make(Purpose.SET_PASSWORD, account.id());
    }

    private RoleGrant grant(Account account, Role role) {
        return new RoleGrant(
                TimeOrderedId.next(),
                account.id(),
                account.name(),
                role,
                null,
                null,
                grants.today(),
                null,
                null,
                null,
                null);
    }
}
