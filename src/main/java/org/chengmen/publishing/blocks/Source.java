package org.chengmen.publishing.blocks;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Where the documents of a block come from: columns (a slot is one), documents picked by hand, or
/// a saved query. At most `lines` are shown, of each column where a block shows several.
public record Source(
        Kind kind,
        List<UUID> columns,
        List<Long> documents,
        List<UUID> sites,
        List<String> types,
        String words,
        int lines) {

    public static final Source NONE =
            new Source(Kind.COLUMNS, List.of(), List.of(), List.of(), List.of(), "", 6);

    public static final int MOST_LINES = 20;
    private static final int MOST_COLUMNS = 8;
    private static final int MOST_DOCUMENTS = 20;
    private static final int MOST_SITES = 20;
    private static final int MOST_TYPES = 10;
    private static final int LONGEST_WORDS = 40;

    public Source {
        kind = kind == null ? Kind.COLUMNS : kind;
        columns = first(columns, MOST_COLUMNS);
        documents = first(documents, MOST_DOCUMENTS);
        sites = first(sites, MOST_SITES);
        types = first(types, MOST_TYPES);
        words = Words.line(words, LONGEST_WORDS);
        lines = Math.clamp(lines, 1, MOST_LINES);
    }

    private static <T> List<T> first(@Nullable List<T> some, int most) {
        return some == null ? List.of() : some.stream().distinct().limit(most).toList();
    }

    public static Source columns(List<UUID> columns, int lines) {
        return new Source(Kind.COLUMNS, columns, List.of(), List.of(), List.of(), "", lines);
    }

    public static Source query(List<UUID> sites, List<String> types, String words, int lines) {
        return new Source(Kind.QUERY, List.of(), List.of(), sites, types, words, lines);
    }

    public static Source documents(List<Long> numbers) {
        return new Source(
                Kind.DOCUMENTS, List.of(), numbers, List.of(), List.of(), "", MOST_DOCUMENTS);
    }

    /// How the documents are found.
    public enum Kind {
        COLUMNS,
        DOCUMENTS,
        QUERY;

        public String key() {
            return "publishing.block.source." + name().toLowerCase(Locale.ROOT);
        }
    }
}
