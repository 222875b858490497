package org.chengmen.search.query;

import java.util.List;

/// A wording taken apart, all of it folded.
record Parsed(
        List<String> words,
        List<String> phrases,
        List<String> any,
        List<String> none,
        String whole) {

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && any.isEmpty();
    }
}
