package org.chengmen.accounts.account;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.kernel.Problem;

import java.util.List;

/// The name of a person or an enterprise: anything people are called, but not nothing.
public final class PersonName {

    private static final int LONGEST = 100;

    private PersonName() {}

    public static List<Problem> problems(String field, String name) {
        if (name.isBlank()) {
            return List.of(Problem.at(field, AccountRefusal.NAME_MISSING));
        }
        return name.length() > LONGEST
                ? List.of(Problem.at(field, AccountRefusal.NAME_TOO_LONG, LONGEST))
                : List.of();
    }
}
