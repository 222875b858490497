package org.chengmen.search.crawl.addresses;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a page stands, in one form. The scheme is no part of it: a site that moves to https keeps
/// its pages. `host` carries a port where it is not the usual one, `path` begins with a slash and
/// ends with the query.
public record WebAddress(String host, String path) {

    private static final int LONGEST = 1000;
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern VALUES = Pattern.compile("=[^&]*");

    public static Optional<WebAddress> parse(String address) {
        var parts = PARTS.matcher(address.strip());
        if (address.length() > 2 * LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        return Authority.of(parts.group(1), parts.group(2))
                .map(host -> new WebAddress(host, path(parts.group(3), parts.group(4))))
                .filter(it -> it.path.length() <= LONGEST);
    }

    private static String path(String path, @Nullable String query) {
        var kept = query == null ? "" : Query.withoutVisits(query);
        return PathForm.of(path) + (kept.isEmpty() ? "" : "?" + kept);
    }

    public String at(String scheme) {
        return scheme + "://" + host + path;
    }

    public long key() {
        return Digest.of(host + path);
    }

    /// The same for addresses that differ in numbers alone, such as the days of a calendar.
    public long shape() {
        var plain = NUMBERS.matcher(path).replaceAll("#");
        return Digest.of(host + VALUES.matcher(plain).replaceAll("="));
    }

    public boolean hasQuery() {
        return path.indexOf('?') >= 0;
    }

    public WebAddress withQuery(String query) {
        var cut = path.indexOf('?');
        var plain = cut < 0 ? path : path.substring(0, cut);
        return new WebAddress(host, query.isEmpty() ? plain : plain + "?" + query);
    }

    public String query() {
        return hasQuery() ? path.substring(path.indexOf('?') + 1) : "";
    }

    /// A path in which one part comes three times is what a broken relative link makes of itself.
    public boolean repeatsItself() {
        var parts = withQuery("").path().split("/");
        return Arrays.stream(parts)
                .filter(it -> !it.isEmpty() && !NUMBERS.matcher(it).matches())
                .anyMatch(it -> Collections.frequency(Arrays.asList(parts), it) >= 3);
    }

    /// What stands behind the last full stop of the path, in small letters.
    public String extension() {
        var plain = withQuery("").path();
        var name = plain.substring(plain.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// The name at the end of the path, as people read it.
    public String fileName() {
        var plain = withQuery("").path();
        return PathForm.readable(plain.substring(plain.lastIndexOf('/') + 1));
    }

    @Override
    public String toString() {
        return host + path;
    }
}
