package org.chengmen.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.search.index.Indexes;
import org.chengmen.search.spi.SearchEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What every back end must answer alike.
abstract class BackendContract {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private Indexes indexes;
    private Search search;
    private Suggestions suggestions;

    abstract Indexes open() throws IOException;

    @BeforeEach
    void fill() throws IOException {
        indexes = open();
        search =
                new Search(
                        indexes.shelf(),
                        new Parser(indexes.segmenter()),
                        word -> word.equals("社保") ? List.of("社会保险") : List.of(),
                        Clock.systemUTC());
        suggestions = new Suggestions(indexes.shelf(), indexes.readings());
        indexes.write(
                document("1", "市住房公积金提取管理办法", "缴存职工租房可以提取。", "in-force", "武政规〔2025〕3号"),
                document("2", "住房公积金提取旧办法", "缴存职工可以提取公积金。", "repealed", "武政规〔2010〕8号"),
                document("3", "硚口区社会保险经办指南", "社会保险登记在区政务中心办理。", null, "K28044908/2026-12878"),
                document("4", "关于蔡甸区道路施工的公告", "施工期间车辆绕行。<b>注意</b>", null, ""));
    }

    @AfterEach
    void close() {
        indexes.close();
    }

    private static SearchEntry document(
            String thing, String title, String text, @Nullable String validity, String code) {
        return new SearchEntry(
                thing,
                Locale.CHINESE,
                new SearchEntry.Place("/documents/" + thing, null, null, List.of()),
                new SearchEntry.Words(
                        title, "", text, List.of(), code.isEmpty() ? List.of() : List.of(code)),
                new SearchEntry.Traits(
                        "document", "policy", null, null, validity, "repealed".equals(validity)),
                NOW);
    }

    private List<String> things(Question.Wording wording, Map<Facet, String> filters) {
        return ask(wording, filters).hits().stream().map(Hit::thing).toList();
    }

    private Results ask(Question.Wording wording, Map<Facet, String> filters) {
        return search.find(
                new Question(
                        wording,
                        filters,
                        Question.Span.ALWAYS,
                        Question.Sort.RELEVANCE,
                        0,
                        10,
                        Locale.CHINESE));
    }

    private List<String> things(String typed) {
        return things(Question.Wording.of(typed), Map.of());
    }

    @Test
    void ranksWhatIsOutOfForceLow() {
        assertThat(things("公积金提取")).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"住房公積金", "“公积金提取”", "公积金 -旧", "武政规[2025]3号", "武政规（２０２５）3 号", "gongjijin"})
    void findsTheRule(String typed) {
        assertThat(things(typed)).startsWith("1");
    }

    @Test
    void missesNoName() {
        assertThat(things("硚口")).containsExactly("3");
        assertThat(things("蔡甸")).containsExactly("4");
        assertThat(things("K28044908/2026-12878")).startsWith("3");
    }

    @Test
    void knowsOtherWords() {
        assertThat(things("社保")).containsExactly("3");
    }

    @Test
    void searchesTitlesOnlyWhereAsked() {
        assertThat(things("租房")).containsExactly("1");
        assertThat(things(new Question.Wording("租房", "", "", "", "", true), Map.of())).isEmpty();
    }

    @Test
    void combinesAllAnyNoneAndPhrase() {
        assertThat(things(new Question.Wording("", "提取", "蔡甸 公积金", "旧", "", false), Map.of()))
                .containsExactly("1");
        assertThat(things(new Question.Wording("", "", "", "", "车辆绕行", false), Map.of()))
                .containsExactly("4");
    }

    @Test
    void countsAndNarrows() {
        assertThat(ask(Question.Wording.of("公积金"), Map.of()).counts().get(Facet.VALIDITY))
                .containsExactlyInAnyOrder(
                        new Results.Count("in-force", 1), new Results.Count("repealed", 1));
        assertThat(things(Question.Wording.of("公积金"), Map.of(Facet.VALIDITY, "repealed")))
                .containsExactly("2");
    }

    @Test
    void marksAndNeverWritesMarkup() {
        var hit = ask(Question.Wording.of("绕行"), Map.of()).hits().getFirst();
        assertThat(hit.excerpt())
                .contains(new Piece("绕行", true))
                .anyMatch(it -> it.text().contains("<b>"));
    }

    @Test
    void suggestsAndCorrects() {
        assertThat(suggestions.begun("公积", Locale.CHINESE)).contains("市住房公积金提取管理办法");
        assertThat(suggestions.begun("gongji", Locale.CHINESE)).contains("公积金");
        assertThat(suggestions.meant("工积金")).contains("公积金");
    }

    @Test
    void losesWhatIsGone() {
        indexes.remove("1", "3");
        assertThat(things("公积金提取")).containsExactly("2");
    }
}
