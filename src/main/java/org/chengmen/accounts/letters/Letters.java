package org.chengmen.accounts.letters;

import org.chengmen.accounts.account.Account;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/// Writes the letters of accounts in the language of the reader. `address` is the site that the
/// person stood on, to which the links lead.
@Component
public class Letters {

    private final Outbox outbox;
    private final MessageSource messages;

    Letters(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    public void confirmMail(Account account, String address, String secret, Locale locale) {
        write("confirm", account, locale, address + "/register/confirm?token=" + secret);
    }

    public void alreadyRegistered(Account account, String address, Locale locale) {
        write("registered", account, locale, address + "/password/forgotten");
    }

    public void resetPassword(Account account, String address, String secret, Locale locale) {
        write("reset", account, locale, address + "/password/new?token=" + secret);
    }

    public void setPassword(Account account, String address, String secret, Locale locale) {
        write("welcome", account, locale, address + "/password/first?token=" + secret);
    }

    public void passwordChanged(Account account, Locale locale) {
        write("changed", account, locale, "");
    }

    public void factorsChanged(Account account, Locale locale) {
        write("factors", account, locale, "");
    }

    public void newDevice(Account account, String device, Locale locale) {
        write("device", account, locale, device);
    }

    public void appointed(Account agent, String enterprise, Locale locale) {
        write("appointed", agent, locale, enterprise);
    }

    private void write(String kind, Account account, Locale locale, String detail) {
        var mail = account.mail();
        if (mail != null) {
            var key = "accounts.letter." + kind;
            outbox.write(
                    mail,
                    text(key + ".subject", locale, account.name(), detail),
                    text(key + ".body", locale, account.name(), detail));
        }
    }

    private String text(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
