package org.chengmen.accounts.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Grant;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestSurroundings;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

@PortalTest
class SessionContextsModuleTests {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir Path data;
    @Autowired SignedInPersons persons;
    @Autowired Accounts accounts;

    private final MockHttpServletRequest request =
            new MockHttpServletRequest("GET", "/desk/accounts");

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private @Nullable Authentication authentication(
            String login, boolean secondFactor, Instant now) {
        var account = accounts.byName(login).orElseThrow();
        new SessionFacts(account.id(), SIGNED_IN, SIGNED_IN, secondFactor, null)
                .store(Objects.requireNonNull(request.getSession(true)));
        var contexts =
                new SessionContexts(
                        persons,
                        TestSurroundings.production(data),
                        Clock.fixed(now, ZoneOffset.UTC));
        return contexts.loadDeferredContext(request).get().getAuthentication();
    }

    @Test
    void givesAnAdministratorWithoutSecondFactorNoRole() {
        assertThat(grants("system", false)).isEmpty();
    }

    @Test
    void givesAnAdministratorTheRoleBehindASecondFactor() {
        assertThat(grants("system", true))
                .containsExactly(Grant.everywhere(Role.SYSTEM_ADMINISTRATOR));
    }

    @Test
    void leadsTheAdministratorToTheSetUpAndNowhereElse() throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(authentication("system", false, SIGNED_IN));
        assertThat(location("/desk/accounts")).isEqualTo("/my/second-factor");
        assertThat(location("/my/sessions")).isEqualTo("/my/second-factor");
        assertThat(location("/my/second-factor")).isNull();
        assertThat(location("/my/passkeys")).isNull();
        assertThat(location("/confirm")).isNull();
        assertThat(location("/sign-out")).isNull();
    }

    private List<Grant> grants(String login, boolean secondFactor) {
        var signedIn = Objects.requireNonNull(authentication(login, secondFactor, SIGNED_IN));
        return ((SignedIn) Objects.requireNonNull(signedIn.getPrincipal())).grants();
    }

    private @Nullable String location(String path) throws Exception {
        var response = new MockHttpServletResponse();
        new SecondFactorGate()
                .doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response.getHeader("Location");
    }

    @Test
    void asksOtherStaffForNoSecondFactor() {
        assertThat(grants("fgw-editor", false)).hasSize(1);
    }

    @Test
    void endsASessionOfStaffAfterEightHoursAndACitizensAfterTwelve() {
        assertThat(authentication("fgw-editor", false, SIGNED_IN.plusSeconds(8 * 3600 - 1)))
                .isNotNull();
        assertThat(authentication("fgw-editor", false, SIGNED_IN.plusSeconds(8 * 3600))).isNull();
        assertThat(authentication("citizen", false, SIGNED_IN.plusSeconds(12 * 3600 - 1)))
                .isNotNull();
        assertThat(authentication("citizen", false, SIGNED_IN.plusSeconds(12 * 3600))).isNull();
        assertThat(request.getSession(false)).isNull();
    }
}
