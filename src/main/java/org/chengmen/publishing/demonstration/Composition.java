package org.chengmen.publishing.demonstration;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.columns.ColumnType;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What a site says: what was written for it, and from templates enough that no column is blank.
final class Composition {

    /// One document is enough for a column of which the home page shows none.
    private static final Map<String, Integer> WANTED =
            Map.of(
                    "news",
                    4,
                    "news/streets",
                    2,
                    "news/enterprises",
                    2,
                    "notices",
                    2,
                    "activities",
                    2);

    private static final int NEWS_IS_FRESH = 7;
    private static final List<String> PICTURES_OF_MANY =
            List.of("skyline", "bridge", "service-hall", "greenway", "autumn", "park-night");

    private final Map<String, List<SeedDocument>> written;
    private final List<SeedTemplate> templates;
    private final Map<String, SeedUnit> units;

    Composition(
            List<SeedDocument> documents,
            List<SeedTemplate> templates,
            Map<String, SeedUnit> units) {
        this.written = documents.stream().collect(Collectors.groupingBy(SeedDocument::site));
        this.templates = templates;
        this.units = units;
    }

    List<SeedDocument> of(SeededSite site, List<SeedColumn> columns) {
        var documents = new ArrayList<>(written.getOrDefault(site.code(), List.of()));
        var unit = units.get(site.code());
        if (unit != null) {
            var policy = new HashMap<String, SeedTemplate>();
            for (var column : columns) {
                var lacking = lacking(column, documents);
                documents.addAll(filled(column, lacking, site, unit, policy));
            }
        }
        return documents;
    }

    /// How many documents more a column should have.
    private static int lacking(SeedColumn column, List<SeedDocument> documents) {
        var there =
                documents.stream()
                        .filter(it -> it.state().isPublic() && it.column().equals(column.path()))
                        .count();
        return Math.max(0, WANTED.getOrDefault(column.path(), 1) - (int) there);
    }

    private List<SeedDocument> filled(
            SeedColumn column,
            int lacking,
            SeededSite site,
            SeedUnit unit,
            Map<String, SeedTemplate> policy) {
        var fitting = templates.stream().filter(it -> it.isFor(column)).toList();
        if (fitting.isEmpty() || lacking == 0) {
            return List.of();
        }
        var chosen = chosen(fitting, lacking, column, unit, policy);
        var documents = new ArrayList<SeedDocument>();
        for (var turn = 0; turn < chosen.size(); turn++) {
            documents.add(document(chosen.get(turn), turn, column, site, unit));
        }
        return documents;
    }

    /// One after the other from a place of the list that is the unit's own; the interpretation is
    /// that of the policy document which was chosen before it.
    private static List<SeedTemplate> chosen(
            List<SeedTemplate> fitting,
            int lacking,
            SeedColumn column,
            SeedUnit unit,
            Map<String, SeedTemplate> policy) {
        var explained = fitting.stream().filter(it -> policy.containsKey(it.pair())).findFirst();
        if (explained.isPresent()) {
            return List.of(explained.get());
        }
        var start = new Draw(unit.code()).below(fitting.size(), column.path());
        var count = Math.min(lacking, fitting.size());
        var chosen = new ArrayList<SeedTemplate>();
        for (var i = 0; i < count; i++) {
            chosen.add(fitting.get((start + i) % fitting.size()));
        }
        chosen.stream().filter(it -> it.key() != null).forEach(it -> policy.put(it.pair(), it));
        return chosen;
    }

    private static SeedDocument document(
            SeedTemplate template, int turn, SeedColumn column, SeededSite site, SeedUnit unit) {
        var draw = new Draw(unit.code() + "/" + template.pair());
        var words = words(template, draw, site, unit);
        var fields = new HashMap<String, String>();
        template.fields().forEach((name, text) -> fields.put(name, DatedText.with(words, text)));
        return new SeedDocument(
                site.code(),
                column.path(),
                template.type(),
                age(template, turn, column, draw),
                null,
                "%02d:%02d"
                        .formatted(
                                draw.from("9..17", "hour"), draw.from("0..59", template.title())),
                LocalizedText.zh(DatedText.with(words, template.title())),
                DatedText.with(words, template.summary()),
                DatedText.with(words, template.body()),
                unit.name(),
                fields,
                template.picture() ? picture(turn, draw, unit) : null,
                template.key(),
                template.interprets() == null ? List.of() : List.of(template.interprets()),
                List.of(),
                null,
                null,
                null);
    }

    private static Map<String, String> words(
            SeedTemplate template, Draw draw, SeededSite site, SeedUnit unit) {
        var words = new HashMap<>(unit.words());
        words.put("unit", site.owner().name().zh());
        words.put("CODE", unit.code().toUpperCase(Locale.ROOT));
        words.putAll(draw.figures(template.vars()));
        return words;
    }

    private static int age(SeedTemplate template, int turn, SeedColumn column, Draw draw) {
        if (turn == 0 && column.type() == ColumnType.NEWS) {
            return draw.below(NEWS_IS_FRESH, "fresh");
        }
        return draw.from(template.age(), "age");
    }

    private static @Nullable String picture(int turn, Draw draw, SeedUnit unit) {
        return switch (turn) {
            case 0 -> unit.picture();
            case 1 -> PICTURES_OF_MANY.get(draw.below(PICTURES_OF_MANY.size(), "picture"));
            default -> null;
        };
    }
}
