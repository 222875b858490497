package org.chengmen.disclosure.web;

import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.kernel.Refused;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/// Months as addresses say them: `2026-10`.
final class Months {

    private static final YearMonth FIRST = YearMonth.of(2008, 5);

    private Months() {}

    static YearMonth parse(String typed) {
        try {
            var month = YearMonth.parse(typed);
            if (month.isBefore(FIRST) || month.getYear() > 2999) {
                throw Refused.because(DisclosureRefusal.MONTH_MALFORMED);
            }
            return month;
        } catch (DateTimeParseException malformed) {
            throw Refused.because(DisclosureRefusal.MONTH_MALFORMED);
        }
    }
}
