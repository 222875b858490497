package org.chengmen.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SegmenterTests {

    private final Segmenter segmenter = new Segmenter();

    @Test
    void cutsASentenceIntoWords() {
        assertThat(segmenter.words("住房公积金提取，办理流程？"))
                .contains("公积金", "提取", "办理")
                .doesNotContain("，", "？");
    }

    @Test
    void leavesANameThatTheDictionaryDoesNotKnowWhole() {
        assertThat(segmenter.words("硚口区")).containsExactly("硚口区");
    }

    @Test
    void finds2025AsANumber() {
        assertThat(segmenter.words("2025年预算")).contains("2025", "预算");
    }
}
