package org.chengmen.accounts;

import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;

/// What staff see of a person when their task needs it. The citizen number comes masked.
public record PersonalDetails(
        AccountId id,
        Person.Kind kind,
        String name,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String maskedCitizenNumber,
        @Nullable String creditCode) {}
