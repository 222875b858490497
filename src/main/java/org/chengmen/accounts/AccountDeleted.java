package org.chengmen.accounts;

/// Somebody deleted their account: rooms forget what they keep of the person, where no law asks for
/// it.
public record AccountDeleted(AccountId account) {}
