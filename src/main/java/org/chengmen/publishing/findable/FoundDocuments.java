package org.chengmen.publishing.findable;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Fields;
import org.chengmen.search.spi.SearchEntry;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes entries of documents.
@Component
class FoundDocuments {

    private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[;；,，、\\s]+");
    private static final Set<String> OUT_OF_FORCE = Set.of("repealed", "lapsed");

    private final Columns columns;
    private final Fields fields;

    FoundDocuments(Columns columns, Fields fields) {
        this.columns = columns;
        this.fields = fields;
    }

    List<SearchEntry> entries(List<FoundDocument> documents) {
        var sites = documents.stream().map(FoundDocument::site).distinct().toList();
        var known =
                columns.ofSites(sites).stream()
                        .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        return documents.stream().map(it -> entry(it, fields.read(it.fields()), known)).toList();
    }

    private static SearchEntry entry(
            FoundDocument document, Map<String, String> fields, Map<UUID, Column> columns) {
        return new SearchEntry(
                document.document().toString(),
                Locale.forLanguageTag(document.language()),
                place(document, fields.getOrDefault("address", ""), columns),
                words(document, fields),
                traits(document, fields),
                document.publishedAt());
    }

    /// A link leads straight to what it names.
    private static SearchEntry.Place place(
            FoundDocument document, String target, Map<UUID, Column> columns) {
        var english = document.language().equals("en") ? "?lang=en" : "";
        var own = target.isEmpty() || document.isWithdrawn();
        return new SearchEntry.Place(
                own ? "/documents/" + document.number() + english : target,
                document.site(),
                document.organisation(),
                way(document.columnId(), columns));
    }

    private static List<UUID> way(@Nullable UUID column, Map<UUID, Column> columns) {
        var way = new ArrayList<UUID>();
        for (var at = column; at != null; ) {
            way.add(at);
            var found = columns.get(at);
            at = found == null || found.parent() == null ? null : found.parent().value();
        }
        return way;
    }

    private static SearchEntry.Words words(FoundDocument document, Map<String, String> fields) {
        return document.isWithdrawn()
                ? new SearchEntry.Words(document.title(), "", "", List.of(), codes(fields))
                : new SearchEntry.Words(
                        document.title(),
                        document.summary(),
                        Jsoup.parseBodyFragment(document.body()).text(),
                        keywords(fields),
                        codes(fields));
    }

    private static List<String> keywords(Map<String, String> fields) {
        return BETWEEN_KEYWORDS
                .splitAsStream(fields.getOrDefault("keywords", ""))
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static List<String> codes(Map<String, String> fields) {
        return Stream.of("documentNumber", "indexNumber")
                .map(it -> fields.getOrDefault(it, ""))
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static SearchEntry.Traits traits(FoundDocument document, Map<String, String> fields) {
        var validity = document.isWithdrawn() ? "withdrawn" : fields.get("validity");
        return new SearchEntry.Traits(
                "document",
                document.type(),
                fields.get("subject"),
                fields.get("genre"),
                validity,
                document.isWithdrawn() || OUT_OF_FORCE.contains(validity == null ? "" : validity));
    }
}
