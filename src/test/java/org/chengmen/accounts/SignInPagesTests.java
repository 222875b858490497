package org.chengmen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class SignInPagesTests {

    @Autowired MockMvcTester portal;

    @Test
    void showsTheFormWithoutOpeningASession() {
        var page = portal.get().uri("/sign-in").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("name=\"_csrf\"");
        assertThat(page.getRequest().getSession(false)).isNull();
    }

    @Test
    void leadsAnonymousVisitorsOfTheDeskToTheForm() {
        assertThat(portal.get().uri("/desk/accounts?search=a"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sign-in?back=%2Fdesk%2Faccounts%3Fsearch%3Da");
    }
}
