package org.chengmen.disclosure.requests.redaction;

import java.text.Normalizer;
import java.util.Locale;

/// Text without what differs between a file and the one who reads it: spaces, widths, case.
final class Plain {

    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{C}]", "");
    }
}
