package org.chengmen.search.query;

import org.chengmen.search.analysis.Folding;
import org.chengmen.search.analysis.Readings;
import org.chengmen.search.index.IndexedEntry;
import org.chengmen.search.index.Shelf;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.springframework.stereotype.Service;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody may be about to type: names of units, words and titles, by their characters, their
/// reading or its first letters. And what somebody may have meant.
@Service
public class Suggestions {

    public static final int MOST = 8;

    private static final int LOOKED_AT = 40;
    private static final int LONGEST = 40;
    private static final Pattern READING = Pattern.compile("[a-z]{1,40}");

    private final Shelf shelf;
    private final Readings readings;

    Suggestions(Shelf shelf, Readings readings) {
        this.shelf = shelf;
        this.readings = readings;
    }

    /// None where the index cannot be asked: the box works without.
    public List<String> begun(String typed, Locale language) {
        var folded = Folding.fold(typed).strip();
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        var english = language.getLanguage().equals("en");
        return ask(session -> begun(session, session.scope(IndexedEntry.class), folded, english))
                .orElse(List.of());
    }

    private List<String> begun(
            SearchSession session,
            SearchScope<IndexedEntry> scope,
            String folded,
            boolean english) {
        var found = new LinkedHashSet<String>();
        if (READING.matcher(folded).matches() && !english) {
            words(session, scope, folded).stream().limit(MOST / 2).forEach(found::add);
        }
        titles(session, scope, folded, english).forEach(found::add);
        return found.stream().limit(MOST).toList();
    }

    private static List<String> titles(
            SearchSession session,
            SearchScope<IndexedEntry> scope,
            String folded,
            boolean english) {
        return session
                .search(scope)
                .select(scope.projection().field("title", String.class).toProjection())
                .where(begins(scope.predicate(), folded, english))
                .totalHitCountThreshold(LOOKED_AT)
                .fetchHits(MOST * 2)
                .stream()
                .distinct()
                .toList();
    }

    private static SearchPredicate begins(
            SearchPredicateFactory f, String folded, boolean english) {
        var ways = f.or();
        ways.add(f.phrase().field("titlePairs").matching(folded));
        ways.add(f.match().field("codes").matching(folded).constantScore().boost(50));
        if (READING.matcher(folded).matches()) {
            ways.add(
                    english
                            ? f.prefix().field("titleWords").matching(folded)
                            : f.prefix().field("readings").matching(folded));
        }
        var all = f.bool().must(ways);
        all.filter(f.match().field("outOfForce").matching(false));
        all.filter(f.match().field("language").matching(english ? "en" : "zh"));
        all.should(
                f.terms()
                        .field("kind")
                        .matchingAny(List.of("organisation", "service"))
                        .constantScore()
                        .boost(20));
        return all.toPredicate();
    }

    /// Words whose reading begins like this, the most frequent first.
    private static List<String> words(
            SearchSession session, SearchScope<IndexedEntry> scope, String reading) {
        var counted =
                session
                        .search(scope)
                        .select(
                                scope.projection()
                                        .field("readings", String.class)
                                        .list()
                                        .toProjection())
                        .where(
                                scope.predicate()
                                        .prefix()
                                        .field("readings")
                                        .matching(reading)
                                        .toPredicate())
                        .totalHitCountThreshold(LOOKED_AT)
                        .fetchHits(LOOKED_AT)
                        .stream()
                        .flatMap(List::stream)
                        .filter(it -> it.startsWith(reading))
                        .map(it -> it.substring(it.indexOf(' ') + 1))
                        .filter(it -> it.length() <= LONGEST)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// A word that sounds the same as what was typed and stands in the index; empty where nothing
    /// does.
    public Optional<String> meant(String typed) {
        var folded = Folding.fold(typed).strip();
        var syllables = readings.syllables(folded);
        if (syllables.size() < 2 || syllables.size() > 12) {
            return Optional.empty();
        }
        return ask(session ->
                        words(
                                session,
                                session.scope(IndexedEntry.class),
                                Readings.whole(syllables) + " "))
                .flatMap(words -> words.stream().filter(it -> !it.equals(folded)).findFirst());
    }

    private <T> Optional<T> ask(Function<SearchSession, T> question) {
        try {
            return shelf.readable().map(it -> it.ask(question));
        } catch (SearchException broken) {
            return Optional.empty();
        }
    }
}
