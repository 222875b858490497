package org.chengmen.search.query;

import org.chengmen.search.analysis.Codes;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Says a question in the language of the index. A word is looked for as the characters it consists
/// of, side by side, so that no name is missed; found as a word of a title it counts more.
final class Predicates {

    private static final float EXACT_CODE = 500;
    private static final float SAME_LANGUAGE = 100;
    private static final float IN_FORCE = 60;
    private static final int ENOUGH_PERCENT = 75;
    private static final Pattern TYPED_READING = Pattern.compile("[a-z]{2,40}");

    private final SearchPredicateFactory f;
    private final Question question;
    private final Parsed parsed;
    private final Synonyms synonyms;
    private final Instant now;

    Predicates(
            SearchPredicateFactory f,
            Question question,
            Parsed parsed,
            Synonyms synonyms,
            Instant now) {
        this.f = f;
        this.question = question;
        this.parsed = parsed;
        this.synonyms = synonyms;
        this.now = now;
    }

    SearchPredicate whole(List<SearchPredicate> narrowing) {
        var all = f.bool();
        all.must(wanted());
        narrowing.forEach(all::filter);
        parsed.none().forEach(it -> all.mustNot(somewhere(it)));
        filters(all);
        if (question.sort() == Question.Sort.RELEVANCE) {
            rank(all);
        }
        return all.toPredicate();
    }

    private PredicateFinalStep wanted() {
        if (parsed.isEmpty()) {
            return f.matchAll();
        }
        var wanted = f.bool();
        if (!parsed.words().isEmpty()) {
            wanted.must(words());
        }
        parsed.phrases().forEach(it -> wanted.must(somewhere(it)));
        if (!parsed.any().isEmpty()) {
            wanted.must(either(parsed.any().stream().map(this::word).toList()));
        }
        return wanted;
    }

    private PredicateFinalStep words() {
        var enough = f.bool();
        parsed.words().forEach(it -> enough.should(word(it)));
        if (parsed.words().size() > 2) {
            enough.minimumShouldMatchPercent(ENOUGH_PERCENT);
        } else {
            enough.minimumShouldMatchNumber(parsed.words().size());
        }
        var code = Codes.normal(parsed.whole());
        return Codes.maybe(code)
                ? f.or(enough, code(code).constantScore().boost(EXACT_CODE))
                : enough;
    }

    private MatchPredicateOptionsStep<?> code(String normal) {
        return f.match().field("codes").matching(normal);
    }

    private PredicateFinalStep word(String word) {
        var ways = new ArrayList<PredicateFinalStep>();
        ways.add(somewhere(word));
        ways.add(f.match().field("titleWords").matching(word).boost(4));
        if (TYPED_READING.matcher(word).matches()) {
            ways.add(code(word).constantScore().boost(EXACT_CODE));
            if (!question.isEnglish()) {
                ways.add(f.prefix().field("readings").matching(word).constantScore().boost(3));
            }
        }
        synonyms.of(word).forEach(it -> ways.add(somewhere(it)));
        return either(ways);
    }

    private PredicateFinalStep somewhere(String text) {
        var title = f.phrase().field("titlePairs").matching(text).boost(4);
        return question.wording().titleOnly()
                ? title
                : f.or(title, f.phrase().field("textPairs").matching(text));
    }

    private PredicateFinalStep either(List<PredicateFinalStep> ways) {
        var any = f.or();
        ways.forEach(any::add);
        return any;
    }

    private void filters(BooleanPredicateClausesStep<?, ?> all) {
        question.filters()
                .forEach((facet, value) ->
                        all.filter(f.match().field(facet.field()).matching(value)));
        if (!question.filters().containsKey(Facet.VALIDITY)) {
            all.mustNot(f.terms().field("validity").matchingAny(Question.HELD_BACK));
        }
        var span = question.span();
        if (span.from() != null) {
            all.filter(f.range().field("publishedAt").atLeast(span.from()));
        }
        if (span.before() != null) {
            all.filter(f.range().field("publishedAt").lessThan(span.before()));
        }
    }

    /// What stands higher among what matches: said in these very words, in the reader's language,
    /// in force, new.
    private void rank(BooleanPredicateClausesStep<?, ?> all) {
        if (parsed.words().size() > 1) {
            all.should(f.phrase().field("titlePairs").matching(parsed.whole()).boost(8));
            all.should(f.phrase().field("textPairs").matching(parsed.whole()).boost(2));
        }
        var language = question.isEnglish() ? "en" : "zh";
        all.should(
                f.match()
                        .field("language")
                        .matching(language)
                        .constantScore()
                        .boost(SAME_LANGUAGE));
        all.should(f.match().field("outOfForce").matching(false).constantScore().boost(IN_FORCE));
        all.should(f.match().field("kind").matching("service").constantScore().boost(10));
        newerThan(all, 30, 2);
        newerThan(all, 365, 2);
        newerThan(all, 3 * 365, 1);
    }

    private void newerThan(BooleanPredicateClausesStep<?, ?> all, int days, float boost) {
        var since = now.truncatedTo(ChronoUnit.DAYS).minus(days, ChronoUnit.DAYS);
        all.should(f.range().field("publishedAt").atLeast(since).constantScore().boost(boost));
    }
}
