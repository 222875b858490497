package org.chengmen.publishing.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Fragments as Word 2016, Word online, WPS and others put them on the clipboard.
class WordPasteTests {

    private static final ContentRules ALL = ContentRules.all();

    static String fragment(String name) {
        try (var stream =
                WordPasteTests.class.getResourceAsStream("/publishing/word/" + name + ".html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String pasted(String name) {
        return ContentCleaner.clean(fragment(name), ALL).html();
    }

    @Test
    void keepsListsWithTheirLevels() {
        assertThat(pasted("word2016-lists"))
                .isEqualTo(
                        "<p>各区人民政府，市人民政府各部门：为做好2026年度防汛工作，现将有关事项通知如下:</p>"
                                + "<ol><li>落实责任<ol type=\"a\"><li><strong>区级</strong>责任人到岗</li><li>街道责任人到岗</li></ol></li>"
                                + "<li>备足物资</li></ol><ul><li>编织袋</li><li>抽水泵</li></ul>"
                                + "<p data-align=\"right\">武汉市水务局</p>");
    }

    @Test
    void keepsHeadingsAndTheNumbersThatOthersCite() {
        assertThat(pasted("word2016-headings"))
                .isEqualTo(
                        "<h2 data-align=\"center\">关于进一步规范占道施工的通知</h2><h2>一、总体要求</h2>"
                                + "<p>2026年3月1日起，在江岸区施工的单位应当公示工期。</p><h3>（一）审批</h3>"
                                + "<p>按照<strong>谁审批、谁负责</strong>的原则办理。</p><p>（二）施工时间为21时至次日6时。</p>"
                                + "<h4>1．夜间施工</h4><p>单位面积按 m<sup>2</sup> 计。<strong>不得超期</strong>。</p>");
    }

    @Test
    void keepsTablesWithMergedCellsAndMarksTheirHead() {
        assertThat(pasted("word2016-table"))
                .isEqualTo(
                        "<table><tbody><tr><th scope=\"col\"><p data-align=\"center\">区</p></th><th scope=\"col\">站点</th><th scope=\"col\">雨量（毫米）</th></tr>"
                                + "<tr><td rowspan=\"2\">江岸区</td><td>黄浦路</td><td><p data-align=\"right\">52.1</p></td></tr>"
                                + "<tr><td>后湖</td><td>48</td></tr>"
                                + "<tr><td colspan=\"2\">合计</td><td><p>100.1</p><p>（保留一位小数）</p></td></tr></tbody></table>");
    }

    @Test
    void saysThatPicturesOfTheClipboardMustBeUploaded() {
        assertThat(ContentCleaner.clean(fragment("word2016-table"), ALL).removed())
                .containsExactly(new Removed(Removed.What.PICTURE, 1));
    }

    @Test
    void readsListsOfWps() {
        assertThat(pasted("wps-lists"))
                .isEqualTo(
                        "<ol><li>携带身份证</li><li>到窗口取号<ol type=\"i\"><li>一楼</li></ol></li></ol>"
                                + "<h2 data-align=\"center\">办事须知</h2><p>咨询：027-85390000　　张　三</p>");
    }

    @Test
    void readsArticlesOfSocialMedia() {
        var clean = ContentCleaner.clean(fragment("wechat-article"), ALL);
        assertThat(clean.html())
                .isEqualTo(
                        "<p><strong>江城夜跑地图</strong></p><p>第一段文字。</p><p>第二段文字。<br>仍是第二段。</p>"
                                + "<p>查看，<a href=\"https://www.wuhan.gov.cn/\">市政府网站</a>。</p>");
        assertThat(clean.removed())
                .extracting(Removed::what)
                .containsExactly(
                        Removed.What.EMBEDDED,
                        Removed.What.LINK,
                        Removed.What.PICTURE,
                        Removed.What.HIDDEN_TEXT);
    }

    @Test
    void joinsTheListsThatWordOnlineTearsApart() {
        assertThat(pasted("word-online"))
                .isEqualTo("<h2>办理流程</h2><ol><li>网上申请</li><li>现场核验</li></ol>");
    }

    @Test
    void readsDocumentsOfGoogle() {
        assertThat(pasted("google-docs"))
                .isEqualTo(
                        "<h2>通告</h2><p><strong>重要</strong>：明日停水。</p><ul><li>汉口<ul><li>江汉路</li></ul></li><li>武昌</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word2016-lists",
                "word2016-headings",
                "word2016-table",
                "wps-lists",
                "wechat-article",
                "word-online",
                "google-docs"
            })
    void changesNothingTheSecondTime(String name) {
        var once = pasted(name);
        assertThat(ContentCleaner.clean(once, ALL).html()).isEqualTo(once);
        assertThat(once).doesNotContainIgnoringCase("mso").doesNotContain("style=", "class=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word2016-lists",
                "word2016-headings",
                "word2016-table",
                "wps-lists",
                "wechat-article",
                "word-online",
                "google-docs"
            })
    void keepsTheWordsWhereNoFormatIsAllowed(String name) {
        var plain = ContentCleaner.clean(fragment(name), ContentRules.of());
        assertThat(plain.html().replaceAll("</?p>|<br>|</?su[bp]>", "")).doesNotContain("<");
        assertThat(plain.text()).isNotBlank();
    }
}
