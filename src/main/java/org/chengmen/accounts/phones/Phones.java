package org.chengmen.accounts.phones;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.letters.TextMessages;
import org.chengmen.accounts.personal.PhoneNumber;
import org.chengmen.accounts.personal.SealedFields;
import org.chengmen.accounts.personal.SealedFields.Field;
import org.chengmen.accounts.phones.PhoneCodes.Purpose;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Locale;
import java.util.Optional;

/// Telephones that their owners proved to hold, and so may sign in with. A number belongs to one
/// account: to the one that proved it last, for numbers change hands.
@Service
public class Phones {

    private final Accounts accounts;
    private final SealedFields fields;
    private final PhoneCodes codes;
    private final TextMessages texts;
    private final MessageSource messages;
    private final AuditTrail trail;

    Phones(
            Accounts accounts,
            SealedFields fields,
            PhoneCodes codes,
            TextMessages texts,
            MessageSource messages,
            AuditTrail trail) {
        this.accounts = accounts;
        this.fields = fields;
        this.codes = codes;
        this.texts = texts;
        this.messages = messages;
        this.trail = trail;
    }

    /// Whom the number lets in.
    public Optional<Account> owner(PhoneNumber phone) {
        return fields.confirmed(Field.PHONE, phone.value()).stream()
                .flatMap(id -> accounts.byId(id).stream())
                .filter(it -> it.isActive() && !it.isStaff())
                .findFirst();
    }

    public Optional<PhoneNumber> of(AccountId account) {
        return fields.value(account, Field.PHONE).map(PhoneNumber::new);
    }

    public boolean isConfirmed(AccountId account) {
        return fields.isConfirmed(account, Field.PHONE);
    }

    @Transactional
    public void send(AccountId account, PhoneNumber phone, Purpose purpose, Locale locale) {
        var code = codes.make(account, purpose, phone);
        texts.write(
                phone,
                messages.getMessage("accounts.text.code.subject", null, locale),
                messages.getMessage("accounts.text.code", new Object[] {code}, locale));
    }

    /// Whether the code was right.
    @Transactional
    public boolean confirm(AccountId account, PhoneNumber phone, String code) {
        if (!codes.use(account, Purpose.CONFIRM, phone, code)) {
            return false;
        }
        fields.confirmed(Field.PHONE, phone.value())
                .forEach(earlier -> fields.unconfirm(earlier, Field.PHONE));
        fields.confirm(account, Field.PHONE);
        trail.record(Act.of("accounts.phone.confirmed", "account", account));
        return true;
    }

    @Transactional
    public void stop(AccountId account) {
        fields.unconfirm(account, Field.PHONE);
        trail.record(Act.of("accounts.phone.stopped", "account", account));
    }
}
