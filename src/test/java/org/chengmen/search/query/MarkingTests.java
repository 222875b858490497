package org.chengmen.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MarkingTests {

    private static Marking marking(String... words) {
        return new Marking(
                new Parsed(List.of(words), List.of(), List.of(), List.of(), ""), word -> List.of());
    }

    @Test
    void marksTheTextAsItIsWritten() {
        assertThat(marking("公积金").all("住房公積金辦法"))
                .containsExactly(
                        new Piece("住房", false), new Piece("公積金", true), new Piece("辦法", false));
    }

    @Test
    void showsTheStretchWithTheMostWords() {
        var text = "提取。" + "无关的文字".repeat(100) + "。公积金提取条件如下。" + "其他".repeat(200);
        assertThat(Piece.text(marking("公积金", "提取").excerpt("", text))).startsWith("…公积金提取条件");
    }

    @Test
    void showsTheSummaryWhereTheTextHasNothing() {
        assertThat(Piece.text(marking("公积金").excerpt("一句话", "全文"))).isEqualTo("一句话");
    }

    @Test
    void cutsNoCharacterInTwo() {
        var text = "𠮷".repeat(200);
        assertThat(Piece.text(marking("公积金").excerpt("", text))).doesNotContain("\uD842…");
    }
}
