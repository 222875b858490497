package org.chengmen.accounts.personal;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.account.PersonName;
import org.chengmen.accounts.personal.SealedFields.Field;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.identifiers.CitizenNumber;
import org.chengmen.shell.ShellSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What a person keeps right about themselves (个人信息保护法 Art. 46).
@Service
public class Profile {

    private final Accounts accounts;
    private final SealedFields fields;
    private final AuditTrail trail;
    private final Clock clock;
    private final ShellSettings settings;

    Profile(
            Accounts accounts,
            SealedFields fields,
            AuditTrail trail,
            Clock clock,
            ShellSettings settings) {
        this.accounts = accounts;
        this.fields = fields;
        this.trail = trail;
        this.clock = clock;
        this.settings = settings;
    }

    /// An empty phone number takes the kept one away; an empty citizen number leaves it.
    @Transactional
    public void change(Account account, String name, String phone, String citizenNumber) {
        var problems = new ArrayList<>(PersonName.problems("name", name.strip()));
        var newPhone = PhoneNumber.parse(phone);
        if (!phone.isBlank() && newPhone.isEmpty()) {
            problems.add(Problem.at("phone", AccountRefusal.PHONE_MALFORMED));
        }
        var newNumber = number(account, citizenNumber, problems);
        Refused.ifAny(problems);
        accounts.rename(account.id(), name.strip());
        store(account.id(), newPhone.map(PhoneNumber::value).orElse(""), newNumber);
        trail.record(Act.of("accounts.profile.changed", "account", account.id()));
    }

    private String number(Account account, String typed, List<Problem> problems) {
        if (typed.isBlank() || account.kind() != Person.Kind.CITIZEN) {
            return "";
        }
        return problem(problems, () -> CitizenNumber.parse(typed, today()).value());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    private static String problem(List<Problem> problems, Supplier<String> value) {
        try {
            return value.get();
        } catch (Refused refused) {
            refused.problems().forEach(it -> problems.add(Problem.at("citizenNumber", it.code())));
            return "";
        }
    }

    private void store(AccountId account, String phone, String number) {
        if (phone.isEmpty()) {
            fields.remove(account, Field.PHONE);
        } else {
            fields.put(account, Field.PHONE, phone);
        }
        if (!number.isEmpty()) {
            fields.put(account, Field.CITIZEN_NUMBER, number);
        }
    }

    @Transactional
    public void forgetCitizenNumber(AccountId account) {
        fields.remove(account, Field.CITIZEN_NUMBER);
        trail.record(Act.of("accounts.citizen-number.removed", "account", account));
    }
}
