package org.chengmen.alliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Objects;

@PortalTest
class OpenDataPagesTests {

    @Autowired MockMvcTester portal;

    @ParameterizedTest
    @ValueSource(strings = {"/api/organisations", "/api/sites"})
    void listsThe153UnitsOfTheDemonstrationCityAndTheirSites(String address) {
        assertThat(portal.get().uri(address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .asNumber()
                .satisfies(count -> assertThat(count.intValue()).isGreaterThanOrEqualTo(153));
    }

    @Test
    void namesUnitsInBothLanguages() {
        assertThat(portal.get().uri("/api/organisations"))
                .bodyJson()
                .extractingPath("$[?(@.code == 'fgw')].nameEn")
                .asArray()
                .containsExactly("Wuhan Development and Reform Commission");
    }

    @Test
    void walksThroughTheListByKey() {
        var first = portal.get().uri("/api/organisations?limit=2").exchange();
        assertThat(first).bodyJson().extractingPath("$[1].code").isEqualTo("jiangan");
        assertThat(first).hasHeader("Link", "</api/organisations?after=jiangan>; rel=\"next\"");
        assertThat(portal.get().uri("/api/organisations?after=jiangan&limit=1"))
                .bodyJson()
                .extractingPath("$[0].code")
                .isEqualTo("jianghan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/organisations",
                "/api/sites",
                "/alliance/organisations.csv",
                "/alliance/sites.csv"
            })
    void answersAnUnchangedListInAFewBytes(String address) {
        var tag = portal.get().uri(address).exchange().getResponse().getHeader("ETag");
        assertThat(portal.get().uri(address).header("If-None-Match", Objects.requireNonNull(tag)))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .body()
                .isEmpty();
    }

    @Test
    void givesTablesThatExcelReads() {
        var table = portal.get().uri("/alliance/organisations.csv").exchange();
        assertThat(table).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(table.getResponse().getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(table).bodyText().contains("code,name_zh,name_en", "武汉市发展和改革委员会");
    }
}
