package org.chengmen.publishing.imports;

import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// One line of a file, with what it says or why it cannot be read.
record Line(
        String file, long number, @Nullable ImportedDocument document, @Nullable Refused refused) {

    static Line of(String file, long number, ImportedDocument document) {
        return new Line(file, number, document, null);
    }

    static Line unreadable(String file, long number, Refused why) {
        return new Line(file, number, null, why);
    }
}
