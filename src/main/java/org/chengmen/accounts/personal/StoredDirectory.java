package org.chengmen.accounts.personal;

import org.chengmen.accounts.AccountDirectory;
import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.AccountView;
import org.chengmen.accounts.PersonalDetails;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.personal.SealedFields.Field;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.ShellRefusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The directory, from the stored accounts.
@Component
class StoredDirectory implements AccountDirectory {

    private final Accounts accounts;
    private final SealedFields fields;
    private final Readings readings;
    private final RoleGrants grants;
    private final CurrentPerson person;
    private final Alliance alliance;

    StoredDirectory(
            Accounts accounts,
            SealedFields fields,
            Readings readings,
            RoleGrants grants,
            CurrentPerson person,
            Alliance alliance) {
        this.accounts = accounts;
        this.fields = fields;
        this.readings = readings;
        this.grants = grants;
        this.person = person;
        this.alliance = alliance;
    }

    @Override
    public Optional<AccountView> account(AccountId id) {
        return accounts.byId(id).map(StoredDirectory::view);
    }

    @Override
    public List<AccountView> holders(Role role, UUID organisation) {
        return active(grants.accountsHolding(role, organisation));
    }

    @Override
    public List<AccountView> holdersOn(Role role, UUID site) {
        var owner = alliance.site(new SiteId(site)).orElseThrow().owner().value();
        var holding = new LinkedHashSet<>(grants.accountsHoldingOn(role, site));
        holding.addAll(grants.accountsHolding(role, owner));
        return active(holding);
    }

    private List<AccountView> active(Collection<AccountId> accounts) {
        return accounts.stream()
                .flatMap(id -> account(id).stream())
                .filter(AccountView::active)
                .toList();
    }

    @Override
    @Transactional
    public PersonalDetails details(AccountId id, String what, String reason) {
        var account =
                accounts.byId(id)
                        .orElseThrow(() -> Refused.because(AccountRefusal.ACCOUNT_UNKNOWN));
        var reader =
                person.signedIn().orElseThrow(() -> Refused.because(ShellRefusal.NOT_SIGNED_IN));
        if (!reader.account().equals(id.value())) {
            readings.record(id, reader, what, reason);
        }
        return details(account);
    }

    private PersonalDetails details(Account account) {
        return new PersonalDetails(
                account.id(),
                account.kind(),
                account.name(),
                account.mail(),
                fields.value(account.id(), Field.PHONE).orElse(null),
                fields.value(account.id(), Field.CITIZEN_NUMBER)
                        .map(Masks::citizenNumber)
                        .orElse(null),
                account.creditCode());
    }

    private static AccountView view(Account account) {
        return new AccountView(
                account.id(),
                account.kind(),
                account.name(),
                account.organisation(),
                account.isActive());
    }
}
