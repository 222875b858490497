package org.chengmen.kernel.identifiers;

import java.text.Normalizer;
import java.util.Locale;

/// A number as people type it: full-width digits, spaces, dashes and small letters are put right
/// silently.
final class TypedNumber {

    private TypedNumber() {}

    static String tidied(String typed) {
        return spaceless(typed).replaceAll("\\p{Pd}", "");
    }

    /// For numbers in which a dash means something.
    static String spaceless(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .toUpperCase(Locale.ROOT);
    }
}
