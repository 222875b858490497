package org.chengmen.shell.door;

import java.text.Normalizer;

/// The text that rooms may be given: no U+0000, which PostgreSQL cannot store, no half of a
/// surrogate pair, which no encoding can write, and one form (NFC) for what looks the same.
public final class ReadableText {

    private ReadableText() {}

    public static boolean is(String text) {
        return text.codePoints().noneMatch(it -> it == 0 || isHalf(it));
    }

    /// `codePoints` yields a surrogate only where its other half is missing.
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    public static String normal(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
