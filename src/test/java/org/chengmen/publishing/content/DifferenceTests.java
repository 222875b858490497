package org.chengmen.publishing.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.publishing.content.ContentDifference.Change;
import org.chengmen.publishing.content.TextDifference.Kind;
import org.chengmen.publishing.content.TextDifference.Piece;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class DifferenceTests {

    private static String text(String before, String after) {
        return TextDifference.between(before, after).stream()
                .map(DifferenceTests::marked)
                .collect(Collectors.joining());
    }

    private static String marked(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "]";
            case ADDED -> "[+" + piece.text() + "]";
        };
    }

    @Test
    void showsCharactersThatChanged() {
        assertThat(text("施工时间为20时至次日6时。", "施工时间为21时至次日6时。")).isEqualTo("施工时间为2[-0][+1]时至次日6时。");
        assertThat(text("本办法自发布之日起施行。", "本办法自2027年1月1日起施行。"))
                .isEqualTo("本办法自[-发布之][+2027年1月1]日起施行。");
        assertThat(text("", "新")).isEqualTo("[+新]");
        assertThat(text("同", "同")).isEqualTo("同");
    }

    @Test
    void neverTearsARareCharacterApart() {
        assertThat(TextDifference.between("\ud842\udfb7家湾", "\ud842\udfb8家湾"))
                .containsExactly(
                        new Piece(Kind.REMOVED, "\ud842\udfb7"),
                        new Piece(Kind.ADDED, "\ud842\udfb8"),
                        new Piece(Kind.SAME, "家湾"));
    }

    @Test
    void comparesParagraphByParagraph() {
        var before = "<h2>总体要求</h2><p>施工时间为20时至次日6时。</p><p>此段删去不要了。</p><ul><li>一</li></ul>";
        var after = "<h2>总体要求</h2><p>施工时间为21时至次日6时。</p><ul><li>一</li><li>二</li></ul>";
        assertThat(ContentDifference.between(before, after))
                .extracting(it ->
                        it.change()
                                + " "
                                + it.element()
                                + " "
                                + it.pieces().stream()
                                        .map(DifferenceTests::marked)
                                        .collect(Collectors.joining()))
                .containsExactly(
                        "SAME h2 总体要求",
                        "CHANGED p 施工时间为2[-0][+1]时至次日6时。",
                        "REMOVED p [-此段删去不要了。]",
                        "SAME li 一",
                        "ADDED li [+二]");
    }

    @Test
    void comparesRowsAndPictures() {
        var before = "<table><tr><td>江岸</td><td>52</td></tr></table>";
        var after =
                "<table><tr><td>江岸</td><td>53</td></tr></table><figure><img src=\"/files/x/a.png\" alt=\"城门\"></figure>";
        assertThat(ContentDifference.between(before, after))
                .extracting(ContentDifference.Paragraph::change)
                .containsExactly(Change.CHANGED, Change.ADDED);
    }

    @Test
    void readsTheSameTextAsUnchanged() {
        var html = "<p>一</p><p>二</p>";
        assertThat(ContentDifference.between(html, html))
                .allMatch(it -> it.change() == Change.SAME)
                .hasSize(2);
    }
}
