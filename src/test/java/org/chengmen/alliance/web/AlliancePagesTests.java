package org.chengmen.alliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;

@PortalTest
class AlliancePagesTests {

    @Autowired MockMvcTester portal;

    @Test
    void listsUnitsByKind() {
        var page = page("/alliance");
        assertThat(page.select("#group-department").text()).isEqualTo("政府部门");
        assertThat(page.select(".unit-list a[href=/alliance/organisations/fgw]").text())
                .isEqualTo("武汉市发展和改革委员会");
        assertThat(page.select(".unit-list a").size()).isGreaterThanOrEqualTo(153);
    }

    @Test
    void findsAUnitByWordsOfItsNameInAnyScript() {
        for (var words : new String[] {"发展", "發展", "Reform  development", "ＦＧＷ"}) {
            assertThat(page("/alliance?q=" + words).select(".unit-list a").eachText())
                    .as(words)
                    .contains("武汉市发展和改革委员会");
        }
    }

    @Test
    void showsOneKind() {
        var page = page("/alliance?kind=district");
        assertThat(page.select(".unit-list a")).hasSize(13);
        assertThat(page.select("#kind option[selected]").val()).isEqualTo("district");
    }

    @Test
    void findsUnitsByTheFirstLetterOfTheirName() {
        assertThat(page("/alliance?letter=F").select(".unit-list a").eachText())
                .contains("武汉市发展和改革委员会")
                .doesNotContain("武汉市教育局");
        assertThat(page("/alliance?letter=Q").select(".unit-list a").eachText())
                .contains("武汉市硚口区人民政府", "武汉市青山区人民政府");
        assertThat(page("/alliance?letter=E&lang=en").select(".unit-list a").eachText())
                .contains("Wuhan Education Bureau");
        assertThat(page("/alliance?letter=<b>").select(".unit-list a").size())
                .isGreaterThanOrEqualTo(153);
    }

    @Test
    void leadsToNoLetterWithoutAName() {
        var letters = page("/alliance").select(".letters li");
        assertThat(letters).hasSize(27);
        assertThat(letters.select("a").eachText()).contains("全部", "F").doesNotContain("U", "V");
    }

    @Test
    void offersOnlyTheLanguagesOfTheSite() {
        var page = page("http://zgh.localhost/?lang=en");
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select(".utility button[name=lang]")).isEmpty();
        assertThat(page("http://fgw.localhost/?lang=en").select(".utility button[name=lang]"))
                .hasSize(3);
    }

    @Test
    void showsTheSiteAboveInTheWayToAPage() {
        var page = page("http://jgj.localhost/about");
        assertThat(page.select(".breadcrumb li").eachText())
                .containsExactly("武汉市公安局", "首页", "关于本站");
        assertThat(page("http://gaj.localhost/about").select(".breadcrumb li")).hasSize(2);
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        var page = page("/alliance?q=<script>alert(1)</script>");
        assertThat(page.select(".empty").text()).contains("没有找到");
        assertThat(page.select("#q").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void leadsFromTheDirectoryOfSitesToEachSite() {
        assertThat(page("/alliance/sites?kind=district").select(".unit-list a").eachAttr("href"))
                .hasSize(13)
                .anyMatch(it -> it.contains("://jiangan.localhost"));
    }

    @Test
    void saysWhoAnswersForAMatter() {
        var page = page("/alliance/responsibilities?q=婚姻");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody a").text()).isEqualTo("武汉市民政局");
    }

    @Test
    void showsACardForEachUnit() {
        var page = page("/alliance/organisations/gaj");
        assertThat(page.select("h1").text()).isEqualTo("武汉市公安局");
        assertThat(page.select("a[href=/alliance/organisations/wuhan]").text())
                .isEqualTo("武汉市人民政府");
        assertThat(page.select("a[href=/alliance/organisations/jgj]")).isNotEmpty();
        assertThat(page.select("aside a").attr("href")).contains("gaj.localhost");
        assertThat(page.text()).contains("户口登记");
    }

    @Test
    void saysInEnglishWhatItSaysInChinese() {
        var page = page("/alliance/organisations/gaj?lang=en");
        assertThat(page.select("h1").text()).isEqualTo("Wuhan Public Security Bureau");
        assertThat(page.text()).contains("Household registration", "How to reach it");
    }

    @Test
    void knowsNoUnitThatIsNotThere() {
        assertThat(portal.get().uri("/alliance/organisations/nobody"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/alliance",
                "/alliance/sites",
                "/alliance/responsibilities",
                "/alliance/organisations/wuhan"
            })
    void leavesNoTextWithoutWords(String address) {
        for (var lang : new String[] {"zh", "en"}) {
            assertThat(page(address + "?lang=" + lang).text())
                    .doesNotContainPattern("alliance\\.[a-z]");
        }
    }

    private Document page(String address) {
        var answer = portal.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
