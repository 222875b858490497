package org.chengmen.search.spi;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// One thing that can be found, in one language. `thing` is its key in its source; `publishedAt` is
/// null for what has no date, such as an organisation.
public record SearchEntry(
        String thing,
        Locale language,
        Place place,
        Words words,
        Traits traits,
        @Nullable Instant publishedAt) {

    /// Where it stands. `address` is a path of `site`, or an absolute address when there is no such
    /// site; `columns` are the column that holds it and those above it.
    public record Place(
            String address, @Nullable UUID site, @Nullable UUID organisation, List<UUID> columns) {

        public Place {
            columns = List.copyOf(columns);
        }
    }

    /// What is searched: plain text, without markup. `codes` are numbers that people type, such as
    /// a document number or an index number.
    public record Words(
            String title, String summary, String text, List<String> keywords, List<String> codes) {

        public Words {
            keywords = List.copyOf(keywords);
            codes = List.copyOf(codes);
        }
    }

    /// What is filtered and counted by. `kind` groups results (`document`, `organisation`, `site`,
    /// `page`, `file`); `type` is the document type or the file format. `outOfForce` stands for
    /// what is shown with a warning and ranked low: withdrawn, repealed or lapsed.
    public record Traits(
            String kind,
            String type,
            @Nullable String subject,
            @Nullable String genre,
            @Nullable String validity,
            boolean outOfForce) {}
}
