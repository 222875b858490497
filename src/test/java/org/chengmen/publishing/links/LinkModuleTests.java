package org.chengmen.publishing.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.outbound.AnswerHeaders;
import org.chengmen.outbound.BodyReader;
import org.chengmen.outbound.Outbound;
import org.chengmen.outbound.OutboundRequest;
import org.chengmen.outbound.Outcome;
import org.chengmen.publishing.checks.CheckContext;
import org.chengmen.publishing.checks.Draft;
import org.chengmen.publishing.checks.Finding;
import org.chengmen.publishing.content.ContentCleaner;
import org.chengmen.publishing.content.ContentRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

@PortalTest
class LinkModuleTests {

    @Autowired Links links;

    /// Its own addresses, long before those that others want.
    private static LinkWatch watch(Links links, int status, String now) {
        var answers =
                new Outbound() {
                    @Override
                    public Outcome fetch(OutboundRequest request) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public Outcome fetch(OutboundRequest request, BodyReader reader) {
                        return status == 0
                                ? new Outcome.Failed(Outcome.Failed.Reason.HOST_UNKNOWN)
                                : new Outcome.Fetched(
                                        status,
                                        URI.create(request.address()),
                                        NO_HEADERS,
                                        new byte[0]);
                    }
                };
        return new LinkWatch(links, answers, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static final AnswerHeaders NO_HEADERS = new AnswerHeaders(Map.of());

    private static List<String> codes(LinkWatch watch, String address) {
        var content =
                ContentCleaner.clean(
                        "<p><a href=\"" + address + "\">说明</a></p>", ContentRules.all());
        var draft = new Draft("题", "摘要", content, Map.of(), List.of());
        return new LinkCheck(watch)
                .examine(draft, new CheckContext(LocalDate.of(2026, 11, 24), Set.of())).stream()
                        .map(Finding::code)
                        .toList();
    }

    @Test
    void tellsOfLinksThatAreGone() {
        var watch = watch(links, 404, "2020-01-01T00:00:00Z");
        assertThat(codes(watch, "https://gone.example/a")).isEmpty();
        watch.round();
        assertThat(codes(watch, "https://gone.example/a")).containsExactly("link-dead");
    }

    @Test
    void isPatientWithServersThatFail() {
        var address = "https://asleep.example/a";
        for (var hour : List.of("2020-02-01T00:00:00Z", "2020-02-01T03:00:00Z")) {
            var watch = watch(links, 0, hour);
            assertThat(codes(watch, address)).isEmpty();
            watch.round();
            assertThat(codes(watch, address)).isEmpty();
        }
        var third = watch(links, 0, "2020-02-01T08:00:00Z");
        third.round();
        assertThat(codes(third, address)).containsExactly("link-dead");
    }

    @Test
    void leavesLivingOnesAloneAndThoseThatSendMachinesAway() {
        for (var status : List.of(200, 403, 429)) {
            var watch = watch(links, status, "2020-03-01T00:00:00Z");
            codes(watch, "https://there.example/" + status);
            watch.round();
            assertThat(codes(watch, "https://there.example/" + status)).isEmpty();
        }
    }
}
