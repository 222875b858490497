package org.chengmen.accounts;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.account.PasswordHashing;
import org.chengmen.accounts.demonstration.DemonstrationAccounts;
import org.chengmen.kernel.access.Person;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/// Makes people for tests, each with the password of the demonstration.
@Component
public class Members {

    public static final String PASSWORD = DemonstrationAccounts.PASSWORD;

    private final Accounts accounts;
    private final String hash;

    Members(Accounts accounts, PasswordHashing hashing) {
        this.accounts = accounts;
        this.hash = hashing.hash(PASSWORD);
    }

    /// Answers the mail address to sign in with.
    public String join(Person.Kind kind) {
        var mail = UUID.randomUUID() + "@example.org";
        accounts.add(
                new Account(
                        AccountId.next(),
                        kind,
                        Account.Status.ACTIVE,
                        null,
                        mail,
                        "测试员",
                        null,
                        null,
                        hash,
                        Instant.parse("2026-11-24T00:00:00Z"),
                        null));
        return mail;
    }
}
