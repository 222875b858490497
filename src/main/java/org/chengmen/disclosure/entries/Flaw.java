package org.chengmen.disclosure.entries;

import java.util.Locale;

/// What is wrong with the metadata of an entry that is public all the same. The desk shows it with
/// a sentence that says how to mend it.
public enum Flaw {
    INDEX_NUMBER_MALFORMED,
    INDEX_NUMBER_TAKEN,
    DOCUMENT_NUMBER_MALFORMED,
    DOCUMENT_NUMBER_TAKEN,
    DATED_IN_THE_FUTURE,
    ITEM_UNKNOWN,
    SUBJECT_MISSING;

    public String key() {
        return key(name());
    }

    public static String key(String name) {
        return "disclosure.flaw." + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
