package org.chengmen.publishing.web;

import org.chengmen.kernel.Refused;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.content.ContentDifference;
import org.chengmen.publishing.content.ContentDifference.Change;
import org.chengmen.publishing.content.ContentDifference.Paragraph;
import org.chengmen.publishing.content.TextDifference;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.editions.Savings;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.publishing.types.Field;
import org.chengmen.publishing.web.Comparison.Line;
import org.chengmen.publishing.web.Comparison.Side;
import org.chengmen.publishing.web.Comparison.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// Compares the texts of a document for who may see them.
@Component
class Comparisons {

    private static final Pattern SIDE =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[.]([0-9]{1,9}))?");

    private final EditionDesk desk;
    private final Editions editions;
    private final Savings savings;
    private final DocumentTypes types;

    Comparisons(EditionDesk desk, Editions editions, Savings savings, DocumentTypes types) {
        this.desk = desk;
        this.editions = editions;
        this.savings = savings;
        this.types = types;
    }

    /// Where a side is not named, the newest edition is compared with the one that the public sees,
    /// or else with the one before it.
    @Transactional(readOnly = true)
    Comparison of(DocumentId id, @Nullable String before, @Nullable String after) {
        var document = desk.document(id);
        var all = editions.ofDocument(id);
        var later = after == null ? newest(all) : side(all, after);
        var earlier =
                before == null ? Side.of(counterpart(all, later.edition())) : side(all, before);
        return new Comparison(
                id,
                all.stream().map(Side::of).toList(),
                earlier,
                later,
                lines(earlier.content(), later.content(), types.type(document.type()).fields()),
                stretches(
                        ContentDifference.between(
                                earlier.content().body(), later.content().body())));
    }

    private static Side newest(List<Edition> all) {
        return all.stream()
                .findFirst()
                .map(Side::of)
                .orElseThrow(() -> Refused.because(PublishingRefusal.EDITION_UNKNOWN));
    }

    static Edition counterpart(List<Edition> all, Edition edition) {
        return all.stream()
                .filter(it -> it.language().equals(edition.language()))
                .filter(it -> it.state() == EditionState.LIVE && !it.id().equals(edition.id()))
                .findFirst()
                .orElseGet(() -> predecessor(all, edition));
    }

    private static Edition predecessor(List<Edition> all, Edition edition) {
        return all.stream()
                .filter(it -> it.language().equals(edition.language()))
                .filter(it -> it.number() < edition.number())
                .findFirst()
                .orElse(edition);
    }

    private Side side(List<Edition> all, String named) {
        var matcher = SIDE.matcher(named);
        if (!matcher.matches()) {
            throw Refused.because(PublishingRefusal.EDITION_UNKNOWN);
        }
        var id = new EditionId(UUID.fromString(matcher.group(1)));
        var edition =
                all.stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refused.because(PublishingRefusal.EDITION_UNKNOWN));
        return matcher.group(2) == null
                ? Side.of(edition)
                : saved(edition, Integer.parseInt(matcher.group(2)));
    }

    private Side saved(Edition edition, int version) {
        return savings.find(edition.id(), version)
                .map(it -> new Side(edition, version, it.content()))
                .orElseThrow(() -> Refused.because(PublishingRefusal.EDITION_UNKNOWN));
    }

    private static List<Line> lines(Content before, Content after, List<Field> fields) {
        var lines = new ArrayList<Line>();
        if (!before.title().equals(after.title())) {
            lines.add(
                    new Line(
                            "publishing.title",
                            null,
                            TextDifference.between(before.title(), after.title())));
        }
        if (!before.summary().equals(after.summary())) {
            lines.add(
                    new Line(
                            "publishing.summary",
                            null,
                            TextDifference.between(before.summary(), after.summary())));
        }
        for (var field : fields) {
            var was = before.field(field.name());
            var is = after.field(field.name());
            if (!was.equals(is)) {
                lines.add(new Line(null, field.label(), TextDifference.between(was, is)));
            }
        }
        return lines;
    }

    private static List<Stretch> stretches(List<Paragraph> paragraphs) {
        var stretches = new ArrayList<Stretch>();
        var from = 0;
        for (var to = 1; to <= paragraphs.size(); to++) {
            if (to == paragraphs.size()
                    || isSame(paragraphs.get(to)) != isSame(paragraphs.get(from))) {
                stretches.add(
                        new Stretch(isSame(paragraphs.get(from)), paragraphs.subList(from, to)));
                from = to;
            }
        }
        return stretches;
    }

    private static boolean isSame(Paragraph paragraph) {
        return paragraph.change() == Change.SAME;
    }
}
