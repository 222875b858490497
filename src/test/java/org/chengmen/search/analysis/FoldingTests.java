package org.chengmen.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTests {

    @Test
    void takesTraditionalAndSimplifiedForTheSame() {
        assertThat(Folding.fold("住房公積金提取辦法")).isEqualTo(Folding.fold("住房公积金提取办法"));
    }

    @Test
    void takesFullWidthFormsAndCapitalsForTheSame() {
        assertThat(Folding.fold("ＡＢＣ１２３　")).isEqualTo("abc123 ");
    }

    @Test
    void keepsEveryCharacterInItsPlace() {
        var text = "臺北𠮷野家　ＯＫ乾隆";
        assertThat(Folding.fold(text)).hasSameSizeAs(text).contains("𠮷");
    }
}
