package org.chengmen.accounts.letters;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountMail;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters of other rooms go the way of the letters of accounts.
@Component
class MailByAccount implements AccountMail {

    private final Accounts accounts;
    private final Outbox outbox;

    MailByAccount(Accounts accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AccountId to, String subject, String body) {
        accounts.byId(to)
                .filter(Account::isActive)
                .map(Account::mail)
                .ifPresent(mail -> outbox.write(mail, subject, body));
    }
}
