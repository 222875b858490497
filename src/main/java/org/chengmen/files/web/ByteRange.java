package org.chengmen.files.web;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/// The one stretch of a file that a request asks for (RFC 9110, 14.1.2). Several at once are
/// answered with the whole, as the RFC allows: they serve attacks more than readers.
record ByteRange(long first, long last) {

    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /// Empty where the header asks for nothing that can be understood; a range beyond the end has
    /// no length.
    static Optional<ByteRange> of(@Nullable String header, long size) {
        var matcher = FORM.matcher(header == null ? "" : header);
        if (!matcher.matches() || (matcher.group(1) + matcher.group(2)).isEmpty()) {
            return Optional.empty();
        }
        var range = of(matcher.group(1), matcher.group(2), size);
        return range.first > range.last && range.first < size
                ? Optional.empty()
                : Optional.of(range);
    }

    private static ByteRange of(String from, String to, long size) {
        if (from.isEmpty()) {
            var length = Math.min(size, Long.parseLong(to));
            return length == 0
                    ? new ByteRange(size, size - 1)
                    : new ByteRange(size - length, size - 1);
        }
        var last = to.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(to));
        return new ByteRange(Long.parseLong(from), last);
    }

    boolean isBeyond(long size) {
        return first >= size;
    }

    long length() {
        return last - first + 1;
    }
}
