package org.chengmen.calendar.web;

import org.chengmen.calendar.CalendarRefusal;
import org.chengmen.calendar.drafts.YearDraft;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.calendar.Clock;
import org.chengmen.kernel.calendar.ClockRule;
import org.chengmen.kernel.calendar.ClockRule.Unit;
import org.chengmen.kernel.calendar.Stop;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What somebody wants to know of a period, as it was typed: when does it end? Stops pair up by
/// their place; one without a last day still lasts.
public record DueQuestion(
        @Nullable String start,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable List<@Nullable String> stopFrom,
        @Nullable List<@Nullable String> stopUntil) {

    public static final int MOST = 500;
    public static final int MOST_STOPS = 5;

    private static final int MONTHS = 60;

    public boolean isAsked() {
        return start != null || amount != null;
    }

    public @Nullable String from(int stop) {
        return at(stopFrom, stop);
    }

    public @Nullable String until(int stop) {
        return at(stopUntil, stop);
    }

    private static @Nullable String at(@Nullable List<@Nullable String> values, int place) {
        var value = values == null || values.size() <= place ? null : values.get(place);
        return value == null || value.isBlank() ? null : value.strip();
    }

    Clock clock() {
        var problems = new ArrayList<Problem>();
        var begins = day("start", start, CalendarRefusal.START, problems);
        var counted = unit(problems);
        var length = amount(counted.orElse(Unit.WORKING_DAYS), problems);
        var stops = stops(problems);
        Refused.ifAny(problems);
        var rule = new ClockRule(length, counted.orElseThrow(), 0);
        return Clock.start(rule, Objects.requireNonNull(begins)).stop(stops.toArray(Stop[]::new));
    }

    private Optional<Unit> unit(List<Problem> problems) {
        var found = Arrays.stream(Unit.values()).filter(it -> it.name().equals(unit)).findFirst();
        if (found.isEmpty()) {
            problems.add(Problem.at("unit", CalendarRefusal.UNIT));
        }
        return found;
    }

    private int amount(Unit counted, List<Problem> problems) {
        var most = counted == Unit.MONTHS ? MONTHS : MOST;
        var text = amount == null ? "" : amount.strip();
        var length = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (length < 1 || length > most) {
            problems.add(Problem.at("amount", CalendarRefusal.AMOUNT, most));
        }
        return length;
    }

    private List<Stop> stops(List<Problem> problems) {
        var stops = new ArrayList<Stop>();
        var asked = Math.max(size(stopFrom), size(stopUntil));
        if (asked > MOST_STOPS) {
            problems.add(Problem.at("stopFrom", CalendarRefusal.TOO_MANY_STOPS, MOST_STOPS));
            return stops;
        }
        for (var place = 0; place < asked; place++) {
            if (from(place) != null || until(place) != null) {
                stop(place, problems).ifPresent(stops::add);
            }
        }
        return stops;
    }

    private static int size(@Nullable List<@Nullable String> values) {
        return values == null ? 0 : values.size();
    }

    private Optional<Stop> stop(int place, List<Problem> problems) {
        var before = problems.size();
        var first = day("stopFrom", from(place), CalendarRefusal.STOP, problems);
        var last =
                until(place) == null
                        ? null
                        : day("stopFrom", until(place), CalendarRefusal.STOP, problems);
        if (first != null && last != null && last.isBefore(first)) {
            problems.add(Problem.at("stopFrom", CalendarRefusal.STOP));
        }
        return first == null || problems.size() > before
                ? Optional.empty()
                : Optional.of(new Stop(first, last, ""));
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String text, CalendarRefusal code, List<Problem> problems) {
        try {
            var date = LocalDate.parse(text == null ? "" : text.strip());
            if (date.getYear() >= YearDraft.FIRST && date.getYear() <= YearDraft.LAST) {
                return date;
            }
        } catch (DateTimeParseException unreadable) {
            // told below, as a day out of bounds is
        }
        problems.add(Problem.at(field, code));
        return null;
    }
}
