package org.chengmen.disclosure.requests.redaction;

import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What must be gone from a file: words wherever they stand, and whole pages.
public record Passages(List<String> words, Set<Integer> pages) {

    private static final int MOST_WORDS = 100;
    private static final Pattern PAGES = Pattern.compile("\\d{1,4}(-\\d{1,4})?");

    public Passages {
        words = List.copyOf(words);
        pages = Set.copyOf(pages);
    }

    /// One passage a line; pages as in `2, 5-7`.
    public static Passages parse(@Nullable String words, @Nullable String pages) {
        var lines =
                Bounded.tidied(words)
                        .lines()
                        .map(Plain::of)
                        .filter(it -> !it.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        return new Passages(lines, pages(Bounded.tidied(pages)));
    }

    private static Set<Integer> pages(String typed) {
        var pages = new LinkedHashSet<Integer>();
        for (var part : typed.split("[,，、\\s]+", -1)) {
            if (!part.isEmpty()) {
                addPages(part, pages);
            }
        }
        return pages;
    }

    private static void addPages(String part, Set<Integer> pages) {
        if (!PAGES.matcher(part).matches()) {
            throw malformed();
        }
        var ends = part.split("-", -1);
        var first = Integer.parseInt(ends[0]);
        var last = Integer.parseInt(ends[ends.length - 1]);
        if (first < 1 || last < first) {
            throw malformed();
        }
        for (var page = first; page <= last; page++) {
            pages.add(page);
        }
    }

    private static Refused malformed() {
        return new Refused(List.of(Problem.at("withoutPages", RequestRefusal.PAGES_MALFORMED)));
    }

    public boolean isEmpty() {
        return words.isEmpty() && pages.isEmpty();
    }
}
