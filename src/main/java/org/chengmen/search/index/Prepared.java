package org.chengmen.search.index;

import org.chengmen.search.spi.SearchEntry;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// An entry with what is made of it for the index.
record Prepared(
        String source,
        SearchEntry entry,
        List<String> organisations,
        @Nullable String district,
        String text,
        String titlePairs,
        String titleWords,
        String textPairs,
        List<String> codes,
        List<String> readings) {

    static final List<String> LANGUAGES = List.of("zh", "en");

    String id() {
        return id(source, entry.thing(), language());
    }

    static String id(String source, String thing, String language) {
        return source + ":" + language + ":" + thing;
    }

    /// What is not English stands among the Chinese.
    String language() {
        return entry.language().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "zh";
    }
}
