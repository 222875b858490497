package org.chengmen.accounts.registration;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.account.MailAddress;
import org.chengmen.accounts.account.PersonName;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Person;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a new account of staff must be: of an organisation, with a name and address of its own.
@Component
class StaffRules {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Alliance alliance;
    private final Clock clock;

    StaffRules(Accounts accounts, RoleGrants grants, Alliance alliance, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.alliance = alliance;
        this.clock = clock;
    }

    List<Problem> problems(StaffForm form) {
        var problems = new ArrayList<>(PersonName.problems("name", form.tidyName()));
        problems.addAll(loginProblems(form.tidyLogin()));
        problems.addAll(mailProblems(form.tidyMail()));
        if (organisation(form).isEmpty()) {
            problems.add(Problem.at("organisation", AccountRefusal.ORGANISATION_MISSING));
        }
        return problems;
    }

    List<Problem> loginProblems(String login) {
        if (!login.matches("[a-z][a-z0-9._-]{2,31}")) {
            return List.of(Problem.at("login", AccountRefusal.LOGIN_MALFORMED));
        }
        return accounts.byName(login).isPresent()
                ? List.of(Problem.at("login", AccountRefusal.LOGIN_TAKEN))
                : List.of();
    }

    private List<Problem> mailProblems(String mail) {
        var malformed = MailAddress.problems("mail", mail);
        if (!malformed.isEmpty()) {
            return malformed;
        }
        return accounts.byName(mail).isPresent()
                ? List.of(Problem.at("mail", AccountRefusal.MAIL_TAKEN))
                : List.of();
    }

    private Optional<OrganisationView> organisation(StaffForm form) {
        return Ids.parse(form.organisation())
                .flatMap(id -> alliance.organisation(new OrganisationId(id)));
    }

    /// Without a password yet: nobody can sign in until the person has set one.
    Account made(StaffForm form) {
        return made(
                form.tidyLogin(),
                form.tidyName(),
                form.tidyMail(),
                organisation(form).map(it -> it.id().value()));
    }

    Account made(String login, String name, String mail, Optional<UUID> organisation) {
        return new Account(
                AccountId.next(),
                Person.Kind.STAFF,
                Account.Status.ACTIVE,
                login,
                mail.isEmpty() ? null : mail,
                name,
                organisation.orElse(null),
                null,
                null,
                clock.instant(),
                null);
    }

    void refuseLastAdministrator(Account account) {
        var last =
                grants.now(account.id()).stream()
                        .filter(it -> it.role().isAdministrator())
                        .anyMatch(it -> grants.holders(it.role()) <= 1);
        if (last) {
            throw Refused.because(AccountRefusal.LAST_ADMINISTRATOR);
        }
    }
}
