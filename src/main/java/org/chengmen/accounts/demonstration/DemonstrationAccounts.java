package org.chengmen.accounts.demonstration;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.Surroundings;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.account.PasswordHashing;
import org.chengmen.accounts.roles.RoleGrant;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Accounts to try the platform with, on an empty demonstration only. All have one password, so
/// they never exist outside it.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
public class DemonstrationAccounts implements ApplicationRunner {

    public static final String PASSWORD = "chengmen-demo-2026";

    private final Accounts accounts;
    private final RoleGrants grants;
    private final PasswordHashing hashing;
    private final Alliance alliance;
    private final Surroundings surroundings;
    private final Clock clock;

    DemonstrationAccounts(
            Accounts accounts,
            RoleGrants grants,
            PasswordHashing hashing,
            Alliance alliance,
            Surroundings surroundings,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.hashing = hashing;
        this.alliance = alliance;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!surroundings.demonstration()) {
            refuseKnownPassword();
        } else if (accounts.isEmpty()) {
            var hash = hashing.hash(PASSWORD);
            Cast.ALL.forEach(character -> add(character, hash));
        }
    }

    /// A password that everybody can read here must not open anything that is real.
    private void refuseKnownPassword() {
        Cast.ALL.stream()
                .flatMap(it -> accounts.byName(it.login()).stream())
                .filter(Account::isActive)
                .filter(it -> hashing.matches(PASSWORD, it.password()))
                .findFirst()
                .ifPresent(DemonstrationAccounts::refuse);
    }

    private static void refuse(Account account) {
        throw new IllegalStateException(
                "The account "
                        + account.login()
                        + " still has the password of the demonstration. Start with an empty database.");
    }

    private void add(Cast character, String hash) {
        var organisation =
                alliance.organisationByCode(character.organisation())
                        .map(it -> it.id().value())
                        .orElse(null);
        var account = account(character, organisation, hash);
        accounts.add(account);
        character.roles().forEach(role -> grants.add(grant(account, role, organisation), null));
    }

    private Account account(Cast character, @Nullable UUID organisation, String hash) {
        return new Account(
                AccountId.next(),
                character.kind(),
                Account.Status.ACTIVE,
                character.login(),
                character.login() + "@example.org",
                character.name(),
                character.kind() == Person.Kind.STAFF ? organisation : null,
                character.creditCode(),
                hash,
                clock.instant(),
                null);
    }

    private RoleGrant grant(Account account, Role role, @Nullable UUID organisation) {
        return new RoleGrant(
                TimeOrderedId.next(),
                account.id(),
                account.name(),
                role,
                role.isAdministrator() ? null : organisation,
                null,
                grants.today(),
                null,
                null,
                null,
                null);
    }

    public List<Cast> cast() {
        return surroundings.demonstration() ? Cast.ALL : List.of();
    }
}
