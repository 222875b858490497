package org.chengmen.publishing.open.oai;

import org.chengmen.publishing.open.Entry;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// The dates between which a harvester asks, both included, as a stretch of moments, both excluded.
/// Days and seconds are understood, but not mixed (OAI-PMH 2.0, 3.3).
record Dates(long after, long before) {

    static final String GRANULARITY = "YYYY-MM-DDThh:mm:ssZ";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

    static Dates between(@Nullable String from, @Nullable String until) {
        if (from != null && until != null && from.length() != until.length()) {
            throw ProtocolError.argument("from and until must be equally precise");
        }
        var dates =
                new Dates(
                        from == null ? 0 : Entry.moment(instant(from)) - 1,
                        until == null ? Long.MAX_VALUE : Entry.moment(end(until)));
        if (dates.after + 1 >= dates.before) {
            throw ProtocolError.argument("from is later than until");
        }
        return dates;
    }

    static String stamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Instant end(String date) {
        return instant(date).plus(isDay(date) ? Duration.ofDays(1) : Duration.ofSeconds(1));
    }

    private static boolean isDay(String date) {
        return DAY.matcher(date).matches();
    }

    private static Instant instant(String date) {
        try {
            if (isDay(date)) {
                return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (SECOND.matcher(date).matches()) {
                return Instant.parse(date);
            }
        } catch (DateTimeParseException noSuchDay) {
            // as any other malformed date
        }
        throw ProtocolError.argument("A date is written " + GRANULARITY);
    }
}
