package org.chengmen.accounts.account;

import org.chengmen.accounts.AccountId;
import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// Somebody who can sign in. Citizens and enterprises do so by mail address, staff by login name as
/// well.
public record Account(
        AccountId id,
        Person.Kind kind,
        Status status,
        @Nullable String login,
        @Nullable String mail,
        String name,
        @Nullable UUID organisation,
        @Nullable String creditCode,
        @Nullable String password,
        Instant createdAt,
        @Nullable Instant signedInAt) {

    public Person person() {
        return new Person(id.value(), kind, name, organisation);
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public boolean isStaff() {
        return kind == Person.Kind.STAFF;
    }

    public String maskedMail() {
        return mail == null ? "" : mail.replaceAll("^(.).*(@.*)$", "$1***$2");
    }

    /// UNCONFIRMED waits for the link in the confirmation mail; DELETED keeps nothing but the id.
    public enum Status {
        UNCONFIRMED,
        ACTIVE,
        DISABLED,
        DELETED
    }
}
