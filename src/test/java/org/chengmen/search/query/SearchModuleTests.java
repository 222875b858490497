package org.chengmen.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.search.index.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Locale;
import java.util.Map;

/// Questions to the index of the demonstration city.
@PortalTest
class SearchModuleTests {

    @Autowired Search search;
    @Autowired Rest rest;

    @BeforeEach
    void waitForTheIndex() throws InterruptedException {
        rest.await();
    }

    private Results ask(Question.Wording wording, Locale language) {
        return search.find(
                new Question(
                        wording,
                        Map.of(),
                        Question.Span.ALWAYS,
                        Question.Sort.RELEVANCE,
                        0,
                        20,
                        language));
    }

    private Results ask(String typed) {
        return ask(Question.Wording.of(typed), Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void findsByWords() {
        assertThat(ask("公积金").hits()).isNotEmpty();
        assertThat(ask("公积金").hits().getFirst().plainTitle()).contains("公积金");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fgw", "whsfzhggwyh", "wuhanshifazhan", "发展和改革委员会", "發展和改革委員會", "改革委员会"})
    void findsABureauByNameReadingInitialsAndCode(String typed) {
        assertThat(ask(typed).named())
                .extracting(Hit::plainTitle)
                .anySatisfy(it -> assertThat(it).contains("发展和改革委员会"));
    }

    @Test
    void findsTheSimplifiedPageByTraditionalCharacters() {
        assertThat(ask("公積金").total()).isEqualTo(ask("公积金").total()).isPositive();
    }

    @Test
    void countsWhatItFound() {
        var found = ask("通知");
        assertThat(found.counts().get(Facet.KIND))
                .anySatisfy(it -> assertThat(it.hits()).isPositive());
        assertThat(found.counts()).containsKeys(Facet.SITE, Facet.ORGANISATION, Facet.TYPE);
    }

    @Test
    void leavesOutWhatIsExcluded() {
        var all = ask("通知").total();
        assertThat(ask("通知 -武汉").total()).isLessThan(all);
    }

    @Test
    void marksWhatWasAskedFor() {
        assertThat(ask("公積金").hits().getFirst().title())
                .anySatisfy(it -> assertThat(it).isEqualTo(new Piece("公积金", true)));
    }

    @Test
    void putsTheReadersLanguageFirst() {
        var found = ask(Question.Wording.of("city"), Locale.ENGLISH);
        assertThat(found.hits()).isNotEmpty();
        assertThat(found.hits().getFirst().language()).isEqualTo("en");
    }

    @Test
    void answersNonsenseWithNothing() {
        assertThat(ask("饕餮饕餮饕餮").total()).isZero();
        assertThat(ask("\"\"()[]{}*?:~^ \\").hits()).isNotNull();
    }
}
