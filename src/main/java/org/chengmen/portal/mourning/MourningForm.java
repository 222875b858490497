package org.chengmen.portal.mourning;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What somebody filled in to have all sites in grey. Without a beginning it begins at once.
public record MourningForm(String reason, String begins, String until, String mode) {

    public static final MourningForm EMPTY = new MourningForm("", "", "", "drill");

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm", Locale.ROOT);
    private static final int LONGEST_REASON = 200;
    private static final Duration LONGEST = Duration.ofDays(31);

    public MourningForm {
        reason = stripped(reason);
        begins = stripped(begins);
        until = stripped(until);
        mode = stripped(mode);
    }

    private static String stripped(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /// Only who says so outright puts the city in grey.
    boolean isDrill() {
        return !mode.equals("grey");
    }

    Mourning toMourning(Instant now, ZoneId zone) {
        var problems = new ArrayList<Problem>();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            problems.add(Problem.at("reason", MourningRefusal.REASON_MISSING));
        }
        var from = begins.isEmpty() ? now : moment("begins", begins, zone, problems);
        var end = moment("until", until, zone, problems);
        if (from != null && end != null) {
            span(from, end, now, problems);
        }
        Refused.ifAny(problems);
        return new Mourning(TimeOrderedId.next(), reason, known(from), known(end), isDrill(), null);
    }

    private static Instant known(@Nullable Instant moment) {
        if (moment == null) {
            throw new IllegalStateException("A time that is missing was not refused");
        }
        return moment;
    }

    private static void span(Instant from, Instant end, Instant now, List<Problem> problems) {
        if (!end.isAfter(from) || !end.isAfter(now)) {
            problems.add(Problem.at("until", MourningRefusal.END_NOT_AFTER_BEGIN));
        } else if (Duration.between(from, end).compareTo(LONGEST) > 0) {
            problems.add(Problem.at("until", MourningRefusal.TOO_LONG, LONGEST.toDays()));
        }
    }

    private static @Nullable Instant moment(
            String field, String typed, ZoneId zone, List<Problem> problems) {
        try {
            return LocalDateTime.parse(typed, FORM).atZone(zone).toInstant();
        } catch (DateTimeParseException malformed) {
            problems.add(Problem.at(field, MourningRefusal.TIME_MALFORMED));
            return null;
        }
    }
}
