package org.chengmen.publishing.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class AccessibilityCheckTests {

    private static final String FILE = "/files/0198a6c2-7b1e-7c3a-9f00-1234567890ab/a.png";

    private static List<String> codes(String html) {
        return new AccessibilityCheck()
                .examine(Drafts.saying(html), Drafts.CONTEXT).stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2>一</h2><h4>二</h4>|heading-skipped",
                "<p><a href='/x'>点击这里</a></p>|link-words",
                "<p><a href='/x'>Here</a></p>|link-words",
                "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>|table-head-missing",
                "<img src='" + FILE + "'>|picture-alt-missing",
                "<img src='" + FILE + "' alt='IMG_2031.jpg'>|picture-alt-file-name",
                "<img src='" + FILE + "' alt='微信图片_20261124'>|picture-alt-file-name"
            })
    void findsWhatStandsInTheWay(String html, String code) {
        assertThat(codes(html)).containsExactly(code);
    }

    @Test
    void findsWholeParagraphsInBold() {
        assertThat(codes("<p><strong>" + "重要".repeat(60) + "</strong></p>"))
                .containsExactly("bold-paragraph");
    }

    @Test
    void isContentWithGoodContent() {
        assertThat(
                        codes(
                                "<h2>一</h2><h3>二</h3><p><a href='/x'>办事指南</a><strong>重点</strong></p><img src='"
                                        + FILE
                                        + "' alt=''><img src='"
                                        + FILE
                                        + "' alt='城门'>"
                                        + "<table><tr><th>区</th></tr><tr><td>江岸</td></tr></table>"))
                .isEmpty();
    }

    @Test
    void namesFilesThatSayNothing() {
        var draft =
                Drafts.saying(
                        "<p>x</p>",
                        Drafts.file("新建 Microsoft Word 文档.docx", new byte[0]),
                        Drafts.file("附件1.pdf", new byte[0]),
                        Drafts.file("20261124.pdf", new byte[0]),
                        Drafts.file("防汛预案 - 副本.doc", new byte[0]),
                        Drafts.file("防汛预案.pdf", new byte[0]),
                        Drafts.file("附件1：防汛预案.pdf", new byte[0]));
        assertThat(new FileNameCheck().examine(draft, Drafts.CONTEXT))
                .extracting(Finding::excerpt)
                .containsExactly(
                        "新建 Microsoft Word 文档.docx", "附件1.pdf", "20261124.pdf", "防汛预案 - 副本.doc");
    }
}
