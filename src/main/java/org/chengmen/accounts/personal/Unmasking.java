package org.chengmen.accounts.personal;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.personal.SealedFields.Field;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.shell.ShellRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/// Shows staff what a person's masked values are, for a reason that is kept: in the audit trail,
/// and in the ledger that the person reads (个人信息保护法 Art. 44 and 51).
@Service
public class Unmasking {

    private final Accounts accounts;
    private final SealedFields fields;
    private final Readings readings;
    private final CurrentPerson person;
    private final AuditTrail trail;

    Unmasking(
            Accounts accounts,
            SealedFields fields,
            Readings readings,
            CurrentPerson person,
            AuditTrail trail) {
        this.accounts = accounts;
        this.fields = fields;
        this.readings = readings;
        this.person = person;
        this.trail = trail;
    }

    /// Every screen may show these.
    public Values masked(AccountId id) {
        var account = known(id);
        return new Values(
                account.maskedMail(),
                fields.value(id, Field.PHONE).map(Masks::phone).orElse(null),
                fields.value(id, Field.CITIZEN_NUMBER).map(Masks::citizenNumber).orElse(null));
    }

    /// `what` was looked at, in words that the person understands.
    @Transactional
    public Values plain(AccountId id, String what, Reason reason) {
        var account = known(id);
        var reader =
                person.signedIn().orElseThrow(() -> Refused.because(ShellRefusal.NOT_SIGNED_IN));
        readings.record(id, reader, what, reason.text());
        trail.record(
                Act.of("accounts.personal-data.unmasked", "account", id)
                        .after(Map.of("reason", reason.text())));
        return new Values(
                account.mail(),
                fields.value(id, Field.PHONE).orElse(null),
                fields.value(id, Field.CITIZEN_NUMBER).orElse(null));
    }

    private Account known(AccountId id) {
        return accounts.byId(id)
                .filter(it -> it.status() != Account.Status.DELETED)
                .orElseThrow(() -> Refused.because(AccountRefusal.ACCOUNT_UNKNOWN));
    }

    /// What is masked on screens.
    public record Values(
            @Nullable String mail, @Nullable String phone, @Nullable String citizenNumber) {}
}
