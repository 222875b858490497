package org.chengmen.accounts.web;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// Dates as browsers send them; an empty one means none.
final class Dates {

    private Dates() {}

    static @Nullable LocalDate parse(String field, @Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException malformed) {
            throw new Refused(List.of(Problem.at(field, AccountRefusal.DATE_MALFORMED)));
        }
    }
}
