package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class DoorsPagesTests {

    @Autowired MockMvcTester portal;

    @Test
    void leadsAnonymousVisitorsOfTheDeskToTheForm() {
        assertThat(portal.get().uri("/desk/accounts?search=a"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sign-in?back=%2Fdesk%2Faccounts%3Fsearch%3Da")
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void tellsScriptsPlainlyThatNobodyIsSignedIn() {
        assertThat(portal.get().uri("/desk/accounts").header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(portal.get().uri("/my/export").header("Accept", "application/json"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void keepsCitizensFromTheDesk() {
        assertThat(portal.get().uri("/desk/accounts").with(TestPersons.citizen()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/accounts, SYSTEM_ADMINISTRATOR",
        "/desk/accounts/new, SYSTEM_ADMINISTRATOR",
        "/desk/outbox, SYSTEM_ADMINISTRATOR",
        "/desk/roles, SECURITY_ADMINISTRATOR",
        "/desk/roles/new, SECURITY_ADMINISTRATOR"
    })
    void opensEachPageOfTheDeskToItsRoleOnly(String path, Role allowed) {
        for (var role : Role.values()) {
            assertThat(portal.get().uri(path).with(TestPersons.staff(role)))
                    .hasStatus(role == allowed ? HttpStatus.OK : HttpStatus.FORBIDDEN);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsNobodyButTheSystemAdministratorOpenAccounts(Role role) {
        assertThat(portal.post().uri("/desk/accounts").with(TestPersons.staff(role)).with(csrf()))
                .hasStatus(
                        role == Role.SYSTEM_ADMINISTRATOR
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesWritesThatComeFromAnotherSite() {
        assertThat(
                        portal.post()
                                .uri("/sign-in")
                                .with(csrf())
                                .header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void tellsBrowsersWhatToKeepOut() {
        assertThat(portal.get().uri("/sign-in"))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                .containsHeader("Permissions-Policy")
                .doesNotContainHeader("Strict-Transport-Security")
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
    }

    @Test
    void givesPublicPagesNoCookie() {
        assertThat(portal.get().uri("/api/organisations")).doesNotContainHeader("Set-Cookie");
        assertThat(portal.get().uri("/")).doesNotContainHeader("Set-Cookie");
    }
}
