package org.chengmen.search.index;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.search.analysis.Codes;
import org.chengmen.search.analysis.Folding;
import org.chengmen.search.analysis.Readings;
import org.chengmen.search.analysis.Segmenter;
import org.chengmen.search.spi.SearchEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes of what a room says what the index keeps.
@Component
class Preparation {

    /// Of one thing; more of it would not help to find it.
    private static final int LONGEST_TEXT = 100_000;

    private static final Set<String> NAMED = Set.of("organisation", "site", "service");
    private static final Set<String> DISTRICTS =
            Set.of("district", "development_zone", "functional_area");

    private final Alliance alliance;
    private final Segmenter segmenter;
    private final Readings readings;

    Preparation(Alliance alliance, Segmenter segmenter, Readings readings) {
        this.alliance = alliance;
        this.segmenter = segmenter;
        this.readings = readings;
    }

    IndexedEntry of(String source, SearchEntry entry) {
        var words = entry.words();
        var text =
                words.text().length() > LONGEST_TEXT
                        ? words.text().substring(0, LONGEST_TEXT)
                        : words.text();
        var title = Folding.fold(words.title());
        var cut = segmenter.words(title);
        var above = above(entry.place().organisation());
        return new IndexedEntry(
                new Prepared(
                        source,
                        entry,
                        above.stream().map(it -> it.id().value().toString()).toList(),
                        district(above),
                        text,
                        title,
                        String.join(" ", cut),
                        searched(words, text),
                        words.codes().stream()
                                .map(Codes::normal)
                                .filter(it -> !it.isEmpty())
                                .distinct()
                                .toList(),
                        readings(entry, title, cut)));
    }

    private static String searched(SearchEntry.Words words, String text) {
        var all =
                Stream.of(List.of(words.summary(), text), words.keywords(), words.codes())
                        .flatMap(List::stream);
        return Folding.fold(String.join("\n", all.toList()));
    }

    private List<OrganisationView> above(@Nullable UUID organisation) {
        var above = new ArrayList<OrganisationView>();
        var id = organisation == null ? null : new OrganisationId(organisation);
        while (id != null && above.size() < 10) {
            var found = alliance.organisation(id).orElse(null);
            if (found != null) {
                above.add(found);
            }
            id = found == null ? null : found.parent();
        }
        return above;
    }

    private static @Nullable String district(List<OrganisationView> above) {
        return above.stream()
                .filter(it -> DISTRICTS.contains(it.kind()))
                .map(it -> it.id().value().toString())
                .findFirst()
                .orElse(null);
    }

    /// A name is found from each of its syllables on, a title by its words and from its beginning.
    private List<String> readings(SearchEntry entry, String title, List<String> cut) {
        var all = new LinkedHashSet<String>();
        Stream.concat(cut.stream(), entry.words().keywords().stream().map(Folding::fold))
                .filter(it -> it.length() > 1)
                .limit(40)
                .forEach(it -> add(all, readings.syllables(it), it));
        var named = NAMED.contains(entry.traits().kind());
        var syllables = readings.syllables(String.join("", title.split("[^\\p{IsHan}]+")));
        for (var from = 0;
                from < (named ? syllables.size() - 1 : Math.min(1, syllables.size()));
                from++) {
            var rest = syllables.subList(from, syllables.size());
            all.add(clip(Readings.whole(rest)) + " " + clip(title));
            all.add(clip(Readings.initials(rest)) + " " + clip(title));
        }
        return List.copyOf(all);
    }

    private static void add(Set<String> all, List<String> syllables, String word) {
        if (!syllables.isEmpty()) {
            all.add(clip(Readings.whole(syllables)) + " " + clip(word));
        }
    }

    private static String clip(String text) {
        return text.length() > 100 ? text.substring(0, 100) : text;
    }
}
