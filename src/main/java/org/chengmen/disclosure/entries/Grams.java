package org.chengmen.disclosure.entries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Pairs of neighbouring characters, by which Chinese titles are found without a dictionary.
final class Grams {

    private static final int MOST = 400;

    private Grams() {}

    static Set<String> of(String... texts) {
        var grams = new LinkedHashSet<String>();
        for (var text : texts) {
            for (var word : words(text)) {
                addPairs(word, grams);
            }
        }
        return grams;
    }

    /// What a text must contain to be found by the words; a single character finds what begins with
    /// it.
    static List<String> asked(String words) {
        return List.copyOf(of(words));
    }

    private static void addPairs(String word, Set<String> grams) {
        var points = word.codePoints().toArray();
        if (points.length == 1) {
            grams.add(word);
        }
        for (var i = 0; i + 1 < points.length && grams.size() < MOST; i++) {
            grams.add(new String(points, i, 2));
        }
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
