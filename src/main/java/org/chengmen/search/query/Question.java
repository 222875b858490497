package org.chengmen.search.query;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What somebody asks: words, what narrows them, in which order, which stretch of the answer.
public record Question(
        Wording wording,
        Map<Facet, String> filters,
        Span span,
        Sort sort,
        int from,
        int size,
        Locale language) {

    /// The deepest hit that is shown: who has not found it by then asks better more exactly.
    public static final int DEEPEST = 1_000;

    public Question {
        filters = Map.copyOf(filters);
    }

    public boolean isEnglish() {
        return language.getLanguage().equals("en");
    }

    /// Words of different force. `typed` is what stands in the box, in which `"..."` is a phrase
    /// and a leading minus excludes.
    public record Wording(
            String typed, String all, String any, String none, String phrase, boolean titleOnly) {

        public static Wording of(String typed) {
            return new Wording(typed, "", "", "", "", false);
        }
    }

    /// Published from one moment, before another.
    public record Span(@Nullable Instant from, @Nullable Instant before) {

        public static final Span ALWAYS = new Span(null, null);
    }

    /// The order of the answer.
    public enum Sort {
        RELEVANCE,
        DATE
    }

    /// What the lists of kinds hold back: withdrawn things are shown to those who ask for them.
    static final List<String> HELD_BACK = List.of("withdrawn");
}
