package org.chengmen.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class OrganisationApiPagesTests {

    @Autowired MockMvcTester portal;

    @Test
    void listsThe153UnitsOfTheDemonstrationCity() {
        assertThat(portal.get().uri("/api/organisations"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(153);
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
    void keepsNothingOfARequestThatItSendsToTheDoor() {
        var refused = portal.get().uri("/desk").exchange();
        assertThat(refused).hasStatus(HttpStatus.SEE_OTHER).doesNotContainHeader("Set-Cookie");
        assertThat(refused.getRequest().getSession(false)).isNull();
    }
}
