package org.chengmen.disclosure.web;

import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The years that pages of disclosure lead to.
final class Years {

    private static final int FIRST = 2008;
    private static final int BACK = 3;

    private Years() {}

    static int shown(@Nullable Integer asked, LocalDate today) {
        var year = asked == null ? today.getYear() : asked;
        if (year < FIRST || year > today.getYear()) {
            throw Refused.because(DisclosureRefusal.YEAR_OUT_OF_RANGE);
        }
        return year;
    }

    static List<Integer> all(LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - BACK + 1, today.getYear())
                .map(it -> 2 * today.getYear() - BACK + 1 - it)
                .boxed()
                .toList();
    }
}
