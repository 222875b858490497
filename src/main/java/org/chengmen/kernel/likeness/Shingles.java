package org.chengmen.kernel.likeness;

import java.util.Locale;
import java.util.stream.LongStream;

/// A text as the set of its runs of four characters, spaces and punctuation left out: four are
/// about two Chinese words. Each run is one number.
final class Shingles {

    private static final int LENGTH = 4;
    private static final int MOST = 50_000;

    private Shingles() {}

    static LongStream of(String text) {
        var characters = characters(text);
        if (characters.length < LENGTH) {
            return LongStream.of(hash(characters, 0, characters.length));
        }
        return LongStream.rangeClosed(0, characters.length - LENGTH)
                .map(start -> hash(characters, (int) start, LENGTH))
                .distinct();
    }

    private static int[] characters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(MOST)
                .toArray();
    }

    private static long hash(int[] characters, int start, int length) {
        long hash = length;
        for (int i = start; i < start + length; i++) {
            hash = mix(hash + characters[i]);
        }
        return hash;
    }

    /// Spreads every bit over all others (the finisher of SplitMix64).
    static long mix(long value) {
        var mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
