package org.chengmen.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraditionalTests {

    @ParameterizedTest
    @CsvSource({
        "后湖街道, 後湖街道",
        "皇后, 皇后",
        "头发, 頭髮",
        "发布公告, 發佈公告",
        "干部, 幹部",
        "干燥, 乾燥",
        "若干, 若干",
        "系统, 系統",
        "联系电话, 聯繫電話",
        "恢复, 恢復",
        "复制, 複製",
        "制度, 制度",
        "征收, 徵收",
        "中国光谷, 中國光谷",
        "谷物, 穀物",
        "面条, 麵條",
        "为人民服务, 為人民服務",
        "群众, 群眾",
        "硚口区, 硚口區",
        "里份, 里份",
        "公里, 公里",
        "“一件事”, 「一件事」"
    })
    void knowsTheWordsOfTheCity(String simplified, String traditional) {
        assertThat(Traditional.text(simplified)).isEqualTo(traditional);
    }

    @Test
    void convertsWhatPeopleReadAndHear() {
        assertThat(page("<p title=\"头发\">头发</p>")).isEqualTo("<p title=\"頭髮\">頭髮</p>");
        assertThat(page("<img alt=\"长江\" src=\"/长江.png\">"))
                .isEqualTo("<img alt=\"長江\" src=\"/长江.png\">");
        assertThat(page("<input placeholder=\"搜政策\" aria-label=\"搜索网站\">"))
                .isEqualTo("<input placeholder=\"搜政策\" aria-label=\"搜索網站\">");
        assertThat(page("<option value=\"汉阳\">汉阳</option>"))
                .isEqualTo("<option value=\"汉阳\">漢陽</option>");
    }

    @Test
    void leavesAddressesNamesAndTypedTextAlone() {
        unchanged("<a href=\"/栏目/政务公开?q=头发\" class=\"头发\" id=\"头发\"></a>");
        unchanged("<input name=\"单位\" value=\"发展和改革委员会\">");
        unchanged("<textarea name=\"事由\">头发 <b>长江</b></textarea>");
        unchanged("<script type=\"application/json\">{\"头发\": \"长江\"}</script>");
    }

    @Test
    void leavesPartsInSimplifiedChineseAloneWithAllTheyHold() {
        unchanged("<span lang=\"zh-CN\">简体头发</span>");
        unchanged("<div lang=\"zh-CN\"><div><p>头发</p></div><p>长江</p></div>");
        assertThat(page("<div lang=\"zh-CN\"><div>头发</div></div><p>头发</p>"))
                .isEqualTo("<div lang=\"zh-CN\"><div>头发</div></div><p>頭髮</p>");
    }

    @Test
    void keepsPagesThatEndInTheMiddle() {
        unchanged("<p>a");
        unchanged("<p");
        unchanged("");
    }

    private static void unchanged(String html) {
        assertThat(page(html)).isEqualTo(html);
    }

    private static String page(String html) {
        return Traditional.page(html);
    }
}
