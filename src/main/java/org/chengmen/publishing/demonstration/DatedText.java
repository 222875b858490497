package org.chengmen.publishing.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Fills the gaps of a text: `{n}` with the word of that name, `{day+7}` with the day a week after
/// the document's own, so that the demonstration never grows old.
final class DatedText {

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+[0-9]?)([+-][0-9]+)?}");

    private static final Map<String, DateTimeFormatter> FORMS =
            Map.of(
                    "day", DateTimeFormatter.ofPattern("M月d日"),
                    "date", DateTimeFormatter.ofPattern("yyyy年M月d日"),
                    "iso", DateTimeFormatter.ISO_LOCAL_DATE,
                    "year", DateTimeFormatter.ofPattern("yyyy"),
                    "enday", DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH),
                    "endate", DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));

    private DatedText() {}

    static String on(LocalDate day, String text) {
        return GAP.matcher(text).replaceAll(gap -> dated(gap, day));
    }

    private static String dated(MatchResult gap, LocalDate day) {
        if (gap.group(1).equals("lastyear")) {
            return Integer.toString(day.getYear() - 1);
        }
        var form = FORMS.get(gap.group(1));
        if (form == null) {
            throw new IllegalStateException("Nothing fills " + gap.group());
        }
        return form.format(day.plusDays(gap.group(2) == null ? 0 : Long.parseLong(gap.group(2))));
    }

    /// Fills what the words name and leaves the dates.
    static String with(Map<String, String> words, String text) {
        return GAP.matcher(text).replaceAll(gap -> words.getOrDefault(gap.group(1), gap.group()));
    }
}
