package org.chengmen.accounts;

import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// An account as other rooms name it on their pages.
public record AccountView(
        AccountId id, Person.Kind kind, String name, @Nullable UUID organisation, boolean active) {}
