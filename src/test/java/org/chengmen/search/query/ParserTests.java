package org.chengmen.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.search.analysis.Segmenter;
import org.junit.jupiter.api.Test;

class ParserTests {

    private final Parser parser = new Parser(new Segmenter());

    private Parsed parse(String typed) {
        return parser.parse(Question.Wording.of(typed));
    }

    @Test
    void takesPhrasesInAnyQuotationMarks() {
        assertThat(parse("“住房公积金” 提取").phrases()).containsExactly("住房公积金");
        assertThat(parse("\"住房公积金\" 提取").words()).containsExactly("提取");
    }

    @Test
    void excludesWhatHasAMinusBeforeIt() {
        assertThat(parse("公积金 -贷款").none()).containsExactly("贷款");
        assertThat(parse("公积金 -\"异地 贷款\"").none()).containsExactly("异地 贷款");
    }

    @Test
    void leavesOutTheWordsOfAskingUnlessThereIsNothingElse() {
        assertThat(parse("公积金怎么提取").words()).containsExactly("公积金", "提取");
        assertThat(parse("怎么办理").words()).containsExactly("办理");
        assertThat(parse("如何").words()).isNotEmpty();
    }

    @Test
    void asksForNothingWherePunctuationIsAllThereIs() {
        assertThat(parse("！？——").isEmpty()).isTrue();
        assertThat(parse("").isEmpty()).isTrue();
    }
}
