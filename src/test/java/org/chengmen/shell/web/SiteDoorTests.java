package org.chengmen.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.shell.SiteLook;
import org.chengmen.shell.spi.SiteLooks;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.Map;
import java.util.Optional;

class SiteDoorTests {

    private static final Map<String, String> MOVED =
            Map.of(
                    "closed.localhost",
                    "jiangan.localhost",
                    "old.localhost",
                    "https://www.example/");

    @Test
    void leadsVisitorsOfAClosedSiteOnWithinTheAlliance() throws Exception {
        var answer = answerOf("Closed.localhost");
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).isEqualTo("http://jiangan.localhost:8080/");
    }

    @Test
    void leadsOnToAnAddressOutside() throws Exception {
        assertThat(answerOf("old.localhost").getHeader("Location"))
                .isEqualTo("https://www.example/");
    }

    @Test
    void refusesAHostThatLeadsNowhere() throws Exception {
        var answer = answerOf("evil.example");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Location")).isNull();
    }

    private static MockHttpServletResponse answerOf(String host) throws Exception {
        var request = new MockHttpServletRequest("GET", "/deep/page");
        request.setServerName(host);
        request.setServerPort(8080);
        var response = new MockHttpServletResponse();
        new SiteDoor(new Closed()).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static final class Closed implements SiteLooks {

        @Override
        public Optional<SiteLook> at(String host) {
            return Optional.empty();
        }

        @Override
        public Optional<String> movedTo(String host) {
            return Optional.ofNullable(MOVED.get(host));
        }

        @Override
        public String stylesheet(SiteLook site) {
            return "";
        }
    }
}
