package org.chengmen.search.query;

import org.chengmen.search.index.IndexedEntry;
import org.chengmen.search.index.Shelf;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Asks the index.
@Service
public class Search {

    private static final List<String> NAMED = List.of("organisation", "site");
    private static final int NAMED_SHOWN = 4;
    private static final int COUNTED = 12;
    private static final int PATIENCE_SECONDS = 3;

    private static final Map<Facet, AggregationKey<Map<String, Long>>> KEYS =
            Facet.allCounted().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(), it -> AggregationKey.of(it.counted())));

    private final Shelf shelf;
    private final Parser parser;
    private final Synonyms synonyms;
    private final Clock clock;

    @Autowired
    Search(Shelf shelf, Parser parser, ObjectProvider<Synonyms> synonyms, Clock clock) {
        this(shelf, parser, synonyms.getIfAvailable(() -> word -> List.of()), clock);
    }

    Search(Shelf shelf, Parser parser, Synonyms synonyms, Clock clock) {
        this.shelf = shelf;
        this.parser = parser;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /// Throws `Unavailable` where there is no index that could be asked.
    public Results find(Question question) {
        var asked = new Asked(question, parser.parse(question.wording()));
        return ask(session -> find(session.scope(IndexedEntry.class), session, asked));
    }

    private <T> T ask(Function<SearchSession, T> how) {
        var index = shelf.readable().orElseThrow(() -> new Unavailable(null));
        try {
            return index.ask(how);
        } catch (SearchException broken) {
            throw new Unavailable(broken);
        }
    }

    private Results find(SearchScope<IndexedEntry> scope, SearchSession session, Asked asked) {
        var question = asked.question();
        var kinds = scope.predicate().terms().field("kind").matchingAny(NAMED).toPredicate();
        var separate = !question.filters().containsKey(Facet.KIND) && !asked.parsed().isEmpty();
        var rest =
                separate
                        ? List.of(scope.predicate().not(kinds).toPredicate())
                        : List.<SearchPredicate>of();
        var found = hits(scope, session, asked, rest);
        var named =
                separate && question.from() == 0
                        ? named(scope, session, asked, kinds)
                        : List.<Hit>of();
        return new Results(
                Alike.folded(found.hits()),
                named,
                found.total().hitCount(),
                counts(found),
                shelf.complete());
    }

    private SearchResult<Hit> hits(
            SearchScope<IndexedEntry> scope,
            SearchSession session,
            Asked asked,
            List<SearchPredicate> narrowing) {
        var query =
                session.search(scope)
                        .select(
                                Projections.hit(
                                        scope.projection(), new Marking(asked.parsed(), synonyms)))
                        .where(predicate(scope, asked, narrowing))
                        .truncateAfter(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (asked.question().sort() == Question.Sort.DATE || asked.parsed().isEmpty()) {
            query.sort(scope.sort().field("publishedAt").desc().missing().last().toSort());
        }
        KEYS.forEach((facet, key) -> query.aggregation(key, counted(scope, facet)));
        return query.fetch(asked.question().from(), asked.question().size());
    }

    private static SearchAggregation<Map<String, Long>> counted(
            SearchScope<IndexedEntry> scope, Facet facet) {
        return scope.aggregation()
                .terms()
                .field(facet.counted(), String.class)
                .maxTermCount(COUNTED)
                .toAggregation();
    }

    private List<Hit> named(
            SearchScope<IndexedEntry> scope,
            SearchSession session,
            Asked asked,
            SearchPredicate kinds) {
        return session.search(scope)
                .select(Projections.hit(scope.projection(), new Marking(asked.parsed(), synonyms)))
                .where(predicate(scope, asked, List.of(kinds)))
                .totalHitCountThreshold(NAMED_SHOWN)
                .fetchHits(NAMED_SHOWN);
    }

    private SearchPredicate predicate(
            SearchScope<IndexedEntry> scope, Asked asked, List<SearchPredicate> narrowing) {
        return new Predicates(
                        scope.predicate(),
                        asked.question(),
                        asked.parsed(),
                        synonyms,
                        clock.instant())
                .whole(narrowing);
    }

    private static Map<Facet, List<Results.Count>> counts(SearchResult<Hit> found) {
        var counts = new EnumMap<Facet, List<Results.Count>>(Facet.class);
        KEYS.forEach((facet, key) -> counts.put(facet, lines(found.aggregation(key))));
        return counts;
    }

    private static List<Results.Count> lines(Map<String, Long> counted) {
        return counted.entrySet().stream()
                .map(it -> new Results.Count(it.getKey(), it.getValue()))
                .toList();
    }

    private record Asked(Question question, Parsed parsed) {}
}
