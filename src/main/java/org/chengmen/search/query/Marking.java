package org.chengmen.search.query;

import org.chengmen.search.analysis.Folding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Shows where in a text the words stand that were asked for: the same for both back ends, and the
/// same words that matched, whatever form the text writes them in.
final class Marking {

    private static final int LENGTH = 120;
    private static final int BEFORE = 24;
    private static final int LOOKED_AT = 200;

    private final List<String> words;

    Marking(Parsed parsed, Synonyms synonyms) {
        this.words =
                Stream.of(parsed.words(), parsed.phrases(), parsed.any())
                        .flatMap(List::stream)
                        .flatMap(it -> Stream.concat(Stream.of(it), synonyms.of(it).stream()))
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    List<Piece> all(String text) {
        return pieces(text, marks(Folding.fold(text)));
    }

    /// The stretch that holds the most of the words; the summary where the text has none of them.
    List<Piece> excerpt(String summary, String text) {
        var inSummary = distinct(Folding.fold(summary));
        var folded = Folding.fold(text);
        var best = best(folded);
        if (!summary.isBlank() && (best < 0 || inSummary >= distinct(window(folded, best)))) {
            return all(clipped(summary, 0));
        }
        return all(clipped(text, best < 0 ? 0 : start(text, best)));
    }

    private long distinct(String folded) {
        return words.stream().filter(folded::contains).count();
    }

    private int best(String folded) {
        var best = -1;
        var most = 0L;
        for (var place : places(folded)) {
            var found = distinct(window(folded, place));
            if (found > most) {
                best = place;
                most = found;
            }
        }
        return best;
    }

    private List<Integer> places(String folded) {
        var places = new ArrayList<Integer>();
        for (var word : words) {
            for (var at = folded.indexOf(word); at >= 0 && places.size() < LOOKED_AT; ) {
                places.add(at);
                at = folded.indexOf(word, at + LENGTH / 2);
            }
        }
        return places;
    }

    private static String window(String folded, int at) {
        return folded.substring(at, Math.min(folded.length(), at + LENGTH - BEFORE));
    }

    /// The beginning of the sentence where that is near.
    private static int start(String text, int at) {
        for (var back = at; back > Math.max(0, at - BEFORE); back--) {
            if ("。！？；.!?;\n".indexOf(text.charAt(back - 1)) >= 0) {
                return back;
            }
        }
        return Math.max(0, at - BEFORE);
    }

    private static String clipped(String text, int from) {
        var end = Math.min(text.length(), from + LENGTH);
        var cut = text.substring(whole(text, from), whole(text, end)).strip();
        return (from > 0 ? "…" : "") + cut + (end < text.length() ? "…" : "");
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }

    private BitSet marks(String folded) {
        var marks = new BitSet(folded.length());
        for (var word : words) {
            for (var at = folded.indexOf(word);
                    at >= 0;
                    at = folded.indexOf(word, at + word.length())) {
                marks.set(at, at + word.length());
            }
        }
        return marks;
    }

    private static List<Piece> pieces(String text, BitSet marks) {
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < text.length(); ) {
            var marked = marks.get(at);
            var next = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            var end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(at, end), marked));
            at = end;
        }
        return pieces;
    }
}
