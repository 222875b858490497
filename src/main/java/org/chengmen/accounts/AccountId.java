package org.chengmen.accounts;

import org.chengmen.kernel.TimeOrderedId;

import java.util.UUID;

/// Names an account for ever; it stays when the person behind it is deleted.
public record AccountId(UUID value) {

    public static AccountId next() {
        return new AccountId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
