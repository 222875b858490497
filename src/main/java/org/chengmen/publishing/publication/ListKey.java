package org.chengmen.publishing.publication;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// Where a page of a list starts: after the line published at this moment under this number.
public record ListKey(Instant at, long number) {

    /// Before every line.
    public static final ListKey START =
            new ListKey(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

    /// What nobody here wrote starts at the beginning.
    public static ListKey parse(@Nullable String key) {
        var match = FORM.matcher(key == null ? "" : key);
        return match.matches()
                ? new ListKey(
                        Instant.EPOCH.plus(Long.parseLong(match.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(match.group(2)))
                : START;
    }
}
