package org.chengmen.accounts.registration;

import static org.chengmen.accounts.registration.RegistrationForm.text;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.MailAddress;
import org.chengmen.accounts.account.Passwords;
import org.chengmen.accounts.account.PersonName;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.identifiers.CreditCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Registers citizens and enterprises. The answer is the same whether or not the address has an
/// account already: only its mailbox learns which.
@Service
public class Registration {

    private final Passwords passwords;
    private final NewAccounts accounts;
    private final Clock clock;

    Registration(Passwords passwords, NewAccounts accounts, Clock clock) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The hash is made before the transaction begins and whether or not it will be used.
    public void register(RegistrationForm form, Visit visit) {
        var problems = new ArrayList<>(PersonName.problems("name", form.tidyName()));
        var creditCode = form.isEnterprise() ? creditCode(form, problems) : null;
        problems.addAll(MailAddress.problems("mail", form.tidyMail()));
        problems.addAll(passwordProblems(form));
        if (form.consent() == null) {
            problems.add(Problem.at("consent", AccountRefusal.CONSENT_MISSING));
        }
        Refused.ifAny(problems);
        accounts.add(made(form, creditCode, passwords.hash(text(form.password()))), visit);
    }

    private List<Problem> passwordProblems(RegistrationForm form) {
        return passwords.problems(
                text(form.password()), text(form.again()), form.tidyName(), form.tidyMail());
    }

    private static @Nullable String creditCode(RegistrationForm form, List<Problem> problems) {
        try {
            return CreditCode.parse(text(form.creditCode())).value();
        } catch (Refused refused) {
            refused.problems().forEach(it -> problems.add(Problem.at("creditCode", it.code())));
            return null;
        }
    }

    private Account made(RegistrationForm form, @Nullable String creditCode, String hash) {
        return new Account(
                AccountId.next(),
                form.isEnterprise() ? Person.Kind.ENTERPRISE : Person.Kind.CITIZEN,
                Account.Status.UNCONFIRMED,
                null,
                form.tidyMail(),
                form.tidyName(),
                null,
                creditCode,
                hash,
                clock.instant(),
                null);
    }
}
