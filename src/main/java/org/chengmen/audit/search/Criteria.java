package org.chengmen.audit.search;

import org.chengmen.audit.AuditRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A question that was checked: conditions of SQL, each with its bound value.
final class Criteria {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 200;

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Criteria() {}

    static Criteria of(Question question) {
        var criteria = new Criteria();
        criteria.names(question);
        criteria.times(question);
        Refused.ifAny(criteria.problems);
        return criteria;
    }

    private void names(Question question) {
        text("actor", question.actor(), "(actor = :actor or actor_name like :actor || '%')");
        text("action", question.action(), "action like :action || '%'");
        text("thingType", question.thingType(), "thing_type = :thingType");
        text("thingId", question.thingId(), "thing_id = :thingId");
    }

    private void times(Question question) {
        var from = day("from", question.from());
        var to = day("to", question.to());
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.at("to", AuditRefusal.TIME_REVERSED));
        }
        if (from != null) {
            condition("from", "at >= cast(:from as timestamptz)", midnight(from));
        }
        if (to != null) {
            condition("to", "at < cast(:to as timestamptz)", midnight(to.plusDays(1)));
        }
    }

    /// A percent sign or underscore that somebody types means itself.
    private void text(String name, @Nullable String text, String condition) {
        if (text != null && text.length() > LONGEST) {
            problems.add(Problem.at(name, AuditRefusal.TOO_LONG, LONGEST));
        } else if (text != null) {
            var like = condition.contains(" like ");
            condition(name, condition, like ? text.replaceAll("([\\\\%_])", "\\\\$1") : text);
        }
    }

    private @Nullable LocalDate day(String name, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            problems.add(Problem.at(name, AuditRefusal.NOT_A_TIME));
            return null;
        }
    }

    private static String midnight(LocalDate day) {
        return day.atStartOfDay(CITY).toInstant().toString();
    }

    private void condition(String name, String condition, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    Criteria before(@Nullable Place place) {
        if (place != null) {
            conditions.add(
                    "(at, chain, number) < (cast(:placeAt as timestamptz), :placeChain, :placeNumber)");
            values.put("placeAt", place.at().toString());
            values.put("placeChain", place.chain());
            values.put("placeNumber", place.number());
        }
        return this;
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    /// The place after which a page of results starts.
    record Place(Instant at, int chain, long number) {

        static @Nullable Place parse(@Nullable String key) {
            var parts = key == null ? new String[0] : key.split("_", 4);
            try {
                return parts.length == 3
                        ? new Place(
                                Instant.parse(parts[0]),
                                Integer.parseInt(parts[1]),
                                Long.parseLong(parts[2]))
                        : null;
            } catch (DateTimeParseException | NumberFormatException unreadable) {
                return null;
            }
        }
    }
}
