package org.chengmen.disclosure.requests.filing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How much two texts say the same: shared pairs of characters among all of them (Jaccard), which
/// needs no words and so does for Chinese.
final class Likeness {

    private static final double NEARLY_THE_SAME = 0.7;

    private Likeness() {}

    static boolean isNearlyTheSame(String one, String other) {
        return of(one, other) >= NEARLY_THE_SAME;
    }

    static double of(String one, String other) {
        var left = pairs(one);
        var right = pairs(other);
        var shared = new HashSet<>(left);
        shared.retainAll(right);
        var all = left.size() + right.size() - shared.size();
        return all == 0 ? 1 : (double) shared.size() / all;
    }

    private static Set<String> pairs(String text) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
        return plain.length() < 2
                ? Set.of(plain)
                : IntStream.range(0, plain.length() - 1)
                        .mapToObj(it -> plain.substring(it, it + 2))
                        .collect(Collectors.toSet());
    }
}
