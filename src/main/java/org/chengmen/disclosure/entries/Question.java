package org.chengmen.disclosure.entries;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What somebody looks for in the library: words and metadata, as the address of the page says
/// them. Whatever is not there or makes no sense leaves it open.
public record Question(Map<String, String> asked) {

    public static final List<String> NAMES =
            List.of(
                    "q",
                    "unit",
                    "subject",
                    "class",
                    "genre",
                    "type",
                    "validity",
                    "openness",
                    "year",
                    "item",
                    "index",
                    "number",
                    "written-from",
                    "written-to",
                    "published-from",
                    "published-to",
                    "effective-from",
                    "effective-to");

    private static final int LONGEST = 100;
    private static final Pattern KEY = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

    public Question {
        asked = Map.copyOf(asked);
    }

    public static Question of(Map<String, String> parameters) {
        var asked = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> {
            var value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty() && value.length() <= LONGEST) {
                asked.put(name, value);
            }
        });
        return new Question(asked);
    }

    public String value(String name) {
        return asked.getOrDefault(name, "");
    }

    @Nullable String text(String name) {
        return asked.get(name);
    }

    public @Nullable LocalDate date(String name) {
        try {
            return asked.containsKey(name) ? LocalDate.parse(value(name)) : null;
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    public @Nullable Integer year() {
        return value("year").matches("[12][0-9]{3}") ? Integer.valueOf(value("year")) : null;
    }

    String @Nullable [] grams() {
        var grams = Grams.asked(value("q"));
        return grams.isEmpty() ? null : grams.toArray(String[]::new);
    }

    public boolean isEmpty() {
        return asked.isEmpty();
    }

    /// The query part of an address that asks the same, with one value set or, where it is empty,
    /// taken out.
    public String with(String name, String value) {
        var all = new LinkedHashMap<String, String>();
        NAMES.forEach(it -> {
            var said = it.equals(name) ? value : value(it);
            if (!said.isEmpty()) {
                all.put(it, said);
            }
        });
        return query(all);
    }

    public String query() {
        return with("", "");
    }

    private static String query(Map<String, String> all) {
        var query = new StringBuilder();
        all.forEach((name, value) ->
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    /// Where a page of the list begins: after this moment and number.
    record After(Instant at, long number) {

        static After parse(@Nullable String key) {
            var match = KEY.matcher(key == null ? "" : key);
            return match.matches()
                    ? new After(
                            Instant.EPOCH.plus(Long.parseLong(match.group(1)), ChronoUnit.MICROS),
                            Long.parseLong(match.group(2)))
                    : new After(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);
        }
    }
}
