package org.chengmen.publishing.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chengmen.kernel.Refused;
import org.chengmen.publishing.content.Removed.What;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class ContentCleanerTests {

    private static final ContentRules ALL = ContentRules.all();
    private static final String FILE = "/files/0198a6c2-7b1e-7c3a-9f00-1234567890ab/%E9%97%A8.png";

    private static String clean(String html) {
        return ContentCleaner.clean(html, ALL).html();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><a href=javascript:alert(1)>x</a></svg>",
                "<svg><p><style><img src=x onerror=alert(1)></style></p></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
                "<form action=//evil.example><input name=a autofocus onfocus=alert(1)><button>ok</button></form>",
                "<a href='jav\u0001ascript:alert(1)'>x</a>",
                "<a href=' java\nscript:alert(1)'>x</a>",
                "<a href='JAVASCRIPT&colon;alert(1)'>x</a>",
                "<a href='data:text/html,<script>1</script>'>x</a>",
                "<a href='vbscript:x'>x</a><a href='file:///etc/passwd'>x</a><a href='blob:x'>x</a>",
                "<a href='https://www.wuhan.gov.cn@evil.example/'>x</a>",
                "<a href='/\\evil.example'>x</a><a href='\\\\evil.example'>x</a>",
                "<p style='background:url(javascript:alert(1))' class=desk-bar id=main onclick=alert(1)>x</p>",
                "<base href=//evil.example><link rel=stylesheet href=//evil.example><meta http-equiv=refresh content=0>",
                "<template><script>alert(1)</script></template><xmp><script>alert(1)</script></xmp>",
                "<textarea><script>alert(1)</script></textarea><title><script>1</script></title>",
                "<table><td background=javascript:alert(1)>x<td><script>alert(1)</script></table>",
                "<video src=https://evil.example/a.mp4 onerror=alert(1)><source onerror=alert(1)></video>",
                "<![CDATA[<script>alert(1)</script>]]><!--><script>alert(1)</script>-->",
                "<img src='/files/../desk/x.png'><img src='//evil.example/files/x.png'>",
                "<p><img src='/logout'></p>"
            })
    void letsNothingActiveThrough(String hostile) {
        for (var html :
                List.of(
                        clean(hostile),
                        clean("<ul><li>" + hostile),
                        clean("<table><tr><td>" + hostile))) {
            var read = Jsoup.parseBodyFragment(html);
            assertThat(
                            read.select(
                                    "script, iframe, object, embed, svg, math, form, input, img, video, style, base"))
                    .as(html)
                    .isEmpty();
            assertThat(
                            read.getAllElements().stream()
                                    .flatMap(it -> it.attributes().asList().stream())
                                    .map(it -> it.getKey())
                                    .toList())
                    .as(html)
                    .doesNotContain("style", "class", "id", "onclick", "href", "src", "background");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.wuhan.gov.cn/zwgk/?id=1#a, https://www.wuhan.gov.cn/zwgk/?id=1#a",
        "//www.wuhan.gov.cn/, https://www.wuhan.gov.cn/",
        "mailto:webmaster@wuhan.gov.cn, mailto:webmaster@wuhan.gov.cn",
        "tel:12345, tel:12345",
        "/feedback, /feedback",
        "https://www.wuhan.gov.cn/公告 一.html, https://www.wuhan.gov.cn/公告%20一.html"
    })
    void keepsOrdinaryLinks(String typed, String kept) {
        assertThat(Jsoup.parse(clean("<a href='" + typed + "'>此处</a>")).select("a").attr("href"))
                .isEqualTo(kept);
    }

    @Test
    void keepsPicturesOfItsOwnWithTheirText() {
        assertThat(
                        clean(
                                "<p>前<img src='"
                                        + FILE
                                        + "?width=640' alt='城门' width=640 height=99999 data-focus='50,30'>后</p>"))
                .isEqualTo(
                        "<p>前</p><figure><img src=\""
                                + FILE
                                + "?width=640\" alt=\"城门\" width=\"640\" height=\"10000\" data-focus=\"50,30\"></figure><p>后</p>");
        var figure =
                "<figure><img src=\""
                        + FILE
                        + "\" alt=\"\"><figcaption>夜色<cite>本网</cite></figcaption></figure>";
        assertThat(clean(figure)).isEqualTo(figure);
        assertThat(
                        clean(
                                "<figure><img src='https://x.example/a.png'><figcaption>夜色</figcaption></figure>"))
                .isEqualTo("<p>夜色</p>");
    }

    @Test
    void movesHeadingsDownWhereTheTitlesLevelIsUsed() {
        assertThat(clean("<h1>一</h1><h2>二</h2><h5>三</h5>"))
                .isEqualTo("<h2>一</h2><h3>二</h3><h4>三</h4>");
        assertThat(clean("<h2>一</h2><h3>二</h3>")).isEqualTo("<h2>一</h2><h3>二</h3>");
    }

    @Test
    void takesOutHiddenAndTurningCharacters() {
        var clean = ContentCleaner.clean("<p>政\u200b府\u202e文\u2066件\u00ad\u0000\ufeff</p>", ALL);
        assertThat(clean.html()).isEqualTo("<p>政府文件</p>");
        assertThat(clean.removed().getFirst().what()).isEqualTo(What.HIDDEN_CHARACTERS);
    }

    @Test
    void keepsRareCharacters() {
        assertThat(clean("<p>\ud842\udfb7家湾，龘靐，㊗️ &#x20BB7;</p>")).contains("\ud842\udfb7家湾，龘靐");
        assertThat(clean("<p>a\ud842b</p>")).isEqualTo("<p>ab</p>");
    }

    @Test
    void putsWordsIntoParagraphsAndDropsEmptyOnes() {
        assertThat(clean("一<div>二<div>三</div>四</div><p>&nbsp;　</p><p><b><p>五</p></b>"))
                .isEqualTo("<p>一</p><p>二</p><p>三</p><p>四</p><p><strong>五</strong></p>");
        assertThat(clean("<h2> </h2><ul><li></li></ul><blockquote></blockquote><table></table>"))
                .isEmpty();
    }

    @Test
    void flattensLayoutTablesAndRunawayNesting() {
        assertThat(clean("<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>"))
                .isEqualTo("<table><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>");
        assertThat(clean("<blockquote>".repeat(5000) + "深")).contains("深").hasSizeLessThan(200);
        assertThat(clean("<ul><li>".repeat(3000) + "深")).contains("深").hasSizeLessThan(300);
        assertThat(clean("<div><b><font>".repeat(20_000) + "深")).contains("深").hasSizeLessThan(200);
    }

    /// With one step for each, this would take minutes.
    @Test
    void staysCalmWithEndlessCaptions() {
        assertThat(clean("<table>" + "<caption>x".repeat(100_000))).startsWith("<p>x</p><p>x</p>");
        assertThat(clean("<figure>" + "<p>x".repeat(100_000))).startsWith("<p>x</p><p>x</p>");
    }

    @Test
    void keepsOnlyWhatTheTypeAllows() {
        var html =
                "<h2>题</h2><ul><li>一</li></ul><table><tr><td>a</td><td>b</td></tr></table><a href='/x'>链</a>";
        var clean = ContentCleaner.clean(html, ContentRules.of(Format.LIST));
        assertThat(clean.html()).isEqualTo("<p>题</p><ul><li>一</li></ul><p>a b</p><p>链</p>");
        assertThat(clean.removed()).contains(new Removed(What.FORMAT, 2));
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> clean("字".repeat(800_000)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> clean("<b></b>".repeat(4_000_000)));
        assertThat(clean("<p>" + "字".repeat(600_000))).hasSize(600_007);
    }

    @Test
    void neverFailsOnWhatItReads() {
        var pieces =
                List.of(
                        "<p",
                        "<ul>",
                        "</table>",
                        "<td>",
                        "<li>",
                        "<a href='",
                        "'>",
                        "<b>",
                        "</p>",
                        "<h3>",
                        "<figure>",
                        "<img src=" + FILE + ">",
                        "<tr>",
                        "字",
                        "<!--",
                        "-->",
                        "<![if",
                        "<o:p>",
                        "<p style='mso-list:l0 level2 lfo1'>",
                        "<table>",
                        "<figcaption>",
                        "<svg>",
                        "<br>",
                        " ",
                        "<caption>",
                        "<blockquote>",
                        "<span style='mso-list:Ignore'>1.</span>");
        var random = new Random(20261124);
        for (var run = 0; run < 5000; run++) {
            var html = new StringBuilder();
            for (var piece = 0; piece < 25; piece++) {
                html.append(pieces.get(random.nextInt(pieces.size())));
            }
            var once = clean(html.toString());
            assertThat(clean(once)).as(html.toString()).isEqualTo(once);
        }
    }

    @Test
    void readsPlainTextAsParagraphs() {
        assertThat(ContentInput.clean("第一段\n仍是\n\n　　\n第二段 a<b & c", ALL).html())
                .isEqualTo("<p>第一段<br>仍是</p><p>第二段 a&lt;b &amp; c</p>");
        assertThat(ContentInput.clean("<p>已是</p>", ALL).html()).isEqualTo("<p>已是</p>");
    }

    @Test
    void givesItsTextAndItsBeginning() {
        var content =
                ContentCleaner.clean(
                        "<h2>题</h2><p>一<br>二</p><table><tr><td>a</td><td><p>b</p><p>c</p></td></tr></table><p>末</p>",
                        ALL);
        assertThat(content.text()).isEqualTo("题\n一\n二\na\tb c\n末");
        assertThat(content.excerpt(5)).isEqualTo("题 一…");
        assertThat(content.excerpt(99)).isEqualTo("题 一 二 a b c 末");
    }
}
