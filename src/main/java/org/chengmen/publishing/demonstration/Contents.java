package org.chengmen.publishing.demonstration;

import org.chengmen.publishing.blocks.Blocks;
import org.chengmen.publishing.content.ContentInput;
import org.chengmen.publishing.editions.Content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the editions of a site's documents say, once dates, pictures and numbers of other documents
/// are known.
final class Contents {

    private final SeededSite site;
    private final Pictures pictures;
    private final Map<String, Long> numbers;
    private final Map<String, UUID> columns;

    Contents(
            SeededSite site,
            Pictures pictures,
            List<PlacedDocument> documents,
            Map<String, UUID> columns) {
        this.site = site;
        this.pictures = pictures;
        this.columns = columns;
        this.numbers =
                documents.stream()
                        .filter(it -> it.seed().key() != null)
                        .collect(
                                Collectors.toMap(
                                        it -> Objects.requireNonNull(it.seed().key()),
                                        PlacedDocument::number));
    }

    Content chinese(PlacedDocument document) {
        var seed = document.seed();
        return content(
                document,
                Locale.CHINESE,
                seed.title().zh(),
                seed.summary(),
                seed.body(),
                seed.source());
    }

    Content english(PlacedDocument document, SeedDocument.English text) {
        return content(
                document,
                Locale.ENGLISH,
                text.title(),
                text.summary(),
                text.body(),
                site.owner().name().in(Locale.ENGLISH));
    }

    private Content content(
            PlacedDocument document,
            Locale language,
            String title,
            String summary,
            String body,
            String source) {
        var day = document.day();
        var fields = fields(document, language, source);
        var text = pictures.shownIn(DatedText.on(day, body), language);
        var blocks = Blocks.parse(fields.getOrDefault("blocks", "")).orElseThrow();
        return new Content(
                DatedText.on(day, title),
                DatedText.on(day, summary),
                ContentInput.clean(text + blocks.reading(), document.type().rules()).html(),
                fields);
    }

    private Map<String, String> fields(PlacedDocument document, Locale language, String source) {
        var fields = new TreeMap<String, String>();
        var seed = document.seed();
        fields.put("source", source);
        seed.fields().forEach((name, text) -> fields.put(name, DatedText.on(document.day(), text)));
        fields.putAll(pictures.fields(seed.picture(), language));
        var english = seed.en();
        var page =
                language.equals(Locale.ENGLISH) && english != null ? english.page() : seed.page();
        if (page != null) {
            fields.put("blocks", blocks(page).json());
        }
        fields.put("interprets", numbered(seed.interprets()));
        fields.put("cites", numbered(seed.cites()));
        fields.keySet().removeIf(it -> document.type().field(it).isEmpty());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private Blocks blocks(SeedPage page) {
        return page.blocks(site.site().id().value(), columns, this::number);
    }

    private String numbered(List<String> keys) {
        return numbersOf(keys).stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    List<Long> numbersOf(List<String> keys) {
        return keys.stream().map(this::number).toList();
    }

    private Long number(String key) {
        return Objects.requireNonNull(numbers.get(key), () -> "No document is called " + key);
    }
}
