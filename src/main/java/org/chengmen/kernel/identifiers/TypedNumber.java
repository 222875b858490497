package org.chengmen.kernel.identifiers;

import java.text.Normalizer;
import java.util.Locale;

/// A number as people type it: full-width digits, spaces, dashes and small letters are put right
/// silently.
final class TypedNumber {

    private TypedNumber() {}

    static String tidied(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }
}
