package org.chengmen.disclosure.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How often an item has to be published anew. What is published whenever it changes raises no duty
/// of its own: each entry has its own limit (政府信息公开条例 26).
public enum Rhythm {
    ON_CHANGE(0),
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    public static Optional<Rhythm> of(String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().equalsIgnoreCase(name.strip().replace('-', '_')))
                .findFirst();
    }

    public boolean isPeriodic() {
        return months > 0;
    }

    /// The periods that have begun by `today`, the first one being that of `from`.
    public List<Period> begun(LocalDate from, LocalDate today) {
        return isPeriodic()
                ? Stream.iterate(
                                starting(from),
                                start -> !start.isAfter(today),
                                start -> start.plusMonths(months))
                        .map(start -> new Period(code(start), start, start.plusMonths(months)))
                        .toList()
                : List.of();
    }

    private LocalDate starting(LocalDate day) {
        var month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    private String code(LocalDate start) {
        var part = (start.getMonthValue() - 1) / months + 1;
        return switch (this) {
            case ON_CHANGE, YEARLY -> Integer.toString(start.getYear());
            case HALF_YEARLY -> start.getYear() + "H" + part;
            case QUARTERLY -> start.getYear() + "Q" + part;
            case MONTHLY -> "%d-%02d".formatted(start.getYear(), part);
        };
    }

    public String key() {
        return "disclosure.rhythm." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A stretch of time with its code, such as `2026Q3`; `end` is the day after its last.
    public record Period(String code, LocalDate start, LocalDate end) {}
}
