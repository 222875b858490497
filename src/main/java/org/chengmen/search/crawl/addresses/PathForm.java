package org.chengmen.search.crawl.addresses;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.regex.Pattern;

/// A path in one form: no dots, no double slashes, no session, and written in ASCII.
final class PathForm {

    private static final Pattern SESSIONS =
            Pattern.compile(
                    "(?i);(?:jsessionid|sid|phpsessid)=[^/?]*|/\\((?:[a-z]\\([a-z0-9_-]{10,}\\))+\\)");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/";

    private PathForm() {}

    static String of(String path) {
        var bare = SESSIONS.matcher(path.replace('\\', '/')).replaceAll("");
        return encoded(withoutDots(SLASHES.matcher("/" + bare).replaceAll("/")), PLAIN);
    }

    static String readable(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return name;
        }
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        var parts = new ArrayDeque<String>();
        for (var part : path.substring(1).split("/", -1)) {
            switch (part) {
                case "." -> {}
                case ".." -> parts.pollLast();
                default -> parts.addLast(part);
            }
        }
        var folder = path.endsWith("/.") || path.endsWith("/..") ? "/" : "";
        return SLASHES.matcher("/" + String.join("/", parts) + folder).replaceAll("/");
    }

    /// Percent signs that mean something stay, with capital digits; whatever an address must not
    /// hold is written as UTF-8.
    static String encoded(String text, String plain) {
        var encoded = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            if (point == '%' && isEscape(text, at)) {
                encoded.append(text.substring(at, at + 3).toUpperCase(Locale.ROOT));
                at += 3;
            } else {
                append(encoded, point, plain);
                at += Character.charCount(point);
            }
        }
        return encoded.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static void append(StringBuilder encoded, int point, String plain) {
        if (point < 128 && plain.indexOf(point) >= 0) {
            encoded.appendCodePoint(point);
            return;
        }
        for (var one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append("%02X".formatted(one));
        }
    }
}
