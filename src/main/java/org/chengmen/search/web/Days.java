package org.chengmen.search.web;

import org.chengmen.search.analysis.Folding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/// Days as people write them: 2025-03-01, 2025/3/1, 2025.3.1, 20250301, 2025年3月1日.
final class Days {

    private static final Pattern PARTS =
            Pattern.compile(
                    "([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*[日号]?");

    private Days() {}

    /// Throws `DateTimeParseException` where it is no day.
    static LocalDate read(String typed) {
        var narrow = Folding.fold(typed.strip());
        var parts = PARTS.matcher(narrow);
        if (parts.matches()) {
            return LocalDate.parse(
                    String.join(
                            "-",
                            List.of(parts.group(1), two(parts.group(2)), two(parts.group(3)))));
        }
        return LocalDate.parse(narrow, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
