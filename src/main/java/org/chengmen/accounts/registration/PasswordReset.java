package org.chengmen.accounts.registration;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.account.Passwords;
import org.chengmen.accounts.letters.Letters;
import org.chengmen.accounts.letters.Links;
import org.chengmen.accounts.letters.Links.Purpose;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Locale;
import java.util.Objects;

/// A new password by a link in a mail. Whether the address is known, only its mailbox learns; the
/// second factor stays as it is.
@Service
public class PasswordReset {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Links links;
    private final Letters letters;
    private final AuditTrail trail;

    PasswordReset(
            Accounts accounts,
            Passwords passwords,
            Links links,
            Letters letters,
            AuditTrail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.trail = trail;
    }

    @Transactional
    public void ask(String name, Visit visit) {
        accounts.byName(name)
                .filter(Account::isActive)
                .filter(account -> account.mail() != null)
                .ifPresent(account -> send(account, visit));
    }

    private void send(Account account, Visit visit) {
        var secret = links.make(Purpose.RESET_PASSWORD, account.id());
        letters.resetPassword(account, visit.site(), secret, visit.locale());
        trail.record(Act.of("accounts.password.reset-asked", "account", account.id()));
    }

    public boolean isOpen(Purpose purpose, String secret) {
        return links.isOpen(purpose, secret);
    }

    /// The person's own names, which the new password must not consist of.
    public String[] own(Purpose purpose, String secret) {
        return links.account(purpose, secret)
                .flatMap(accounts::byId)
                .map(it -> new String[] {it.name(), text(it.mail()), text(it.login())})
                .orElseThrow(() -> Refused.because(AccountRefusal.LINK_SPENT));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /// `hash` was made before the transaction.
    @Transactional
    public AccountId set(Purpose purpose, String secret, String hash, Locale locale) {
        var account = links.use(purpose, secret);
        passwords.change(account, hash);
        accounts.byId(account).ifPresent(it -> letters.passwordChanged(it, locale));
        return account;
    }
}
