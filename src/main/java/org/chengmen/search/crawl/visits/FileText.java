package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.addresses.WebAddress;

import java.util.regex.Pattern;

/// The words of a file in the form of a page's: no runs of spaces, and a title.
final class FileText {

    private static final int LONGEST = 200_000;
    private static final Pattern SPACES = Pattern.compile("[\\h\\x00-\\x08\\x0b-\\x1f]+");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

    private FileText() {}

    static String of(String words) {
        var plain = LINES.matcher(SPACES.matcher(words).replaceAll(" ")).replaceAll("\n").strip();
        return cut(plain, LONGEST);
    }

    /// A name that somebody wrote says more than the first line; one that a machine gave says
    /// nothing.
    static String title(WebAddress address, String text) {
        var name = address.fileName().replaceFirst("\\.[A-Za-z]{2,5}$", "").strip();
        var spoken =
                name.codePoints()
                        .anyMatch(it ->
                                Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN);
        return spoken ? cut(name, 300) : firstLine(text, name);
    }

    private static String firstLine(String text, String name) {
        return text.lines()
                .map(String::strip)
                .filter(it -> it.length() >= 4)
                .findFirst()
                .map(it -> cut(it, 100))
                .orElse(name);
    }

    static String summary(String text) {
        return cut(text.replace('\n', ' '), 200);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
