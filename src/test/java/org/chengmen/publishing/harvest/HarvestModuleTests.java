package org.chengmen.publishing.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.chengmen.outbound.AnswerHeaders;
import org.chengmen.outbound.BodyReader;
import org.chengmen.outbound.Outbound;
import org.chengmen.outbound.OutboundRequest;
import org.chengmen.outbound.Outcome;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.submissions.Channel;
import org.chengmen.publishing.submissions.Sender;
import org.chengmen.publishing.submissions.Submission;
import org.chengmen.publishing.submissions.Submitting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;

@PortalTest
class HarvestModuleTests {

    @Autowired HarvestSources sources;
    @Autowired HarvestRefusals refusals;
    @Autowired HarvestBook book;
    @Autowired ItemIntake intake;
    @Autowired Submitting submitting;
    @Autowired Alliance alliance;
    @Autowired Newsroom room;
    @Autowired Clock clock;

    SignedIn publisher;
    Wire wire;
    String run;

    /// Answers one after the other, and keeps what was asked.
    static final class Wire implements Outbound {

        final Queue<Outcome> answers = new ArrayDeque<>();
        final List<OutboundRequest> asked = new ArrayList<>();

        @Override
        public Outcome fetch(OutboundRequest request) {
            asked.add(request);
            return answers.remove();
        }

        @Override
        public Outcome fetch(OutboundRequest request, BodyReader reader) {
            throw new UnsupportedOperationException();
        }

        Wire answer(int status, String body, Map<String, String> headers) {
            answers.add(
                    new Outcome.Fetched(
                            status,
                            URI.create("https://a.example/"),
                            new AnswerHeaders(headers),
                            body.getBytes(StandardCharsets.UTF_8)));
            return this;
        }
    }

    @BeforeEach
    void begin() {
        run = UUID.randomUUID().toString();
        wire = new Wire();
        publisher = Newsroom.person("门户签发人", Role.PUBLISHER, alliance.portal().owner().value());
    }

    private HarvestSource source(HarvestKind kind) {
        var form =
                new HarvestForm(
                        alliance.portal().id().value(),
                        room.siteOf("jiangan").id().value(),
                        kind,
                        "https://www.district.example/" + run,
                        "",
                        "",
                        60);
        return room.as(publisher, () -> book.add(form));
    }

    private HarvestSource harvested(HarvestSource source) {
        new Harvester(sources, refusals, new Fetching(wire), intake, alliance, clock)
                .harvest(sources.find(source.id()).orElseThrow());
        return sources.find(source.id()).orElseThrow();
    }

    private String item(String id, String title) {
        return "<item><title>%s</title><guid>%s-%s</guid><description>正文%s</description></item>"
                .formatted(title, run, id, title);
    }

    private static String feed(String... items) {
        return "<rss version='2.0'><channel><title>t</title><link>https://a.example/</link>"
                + "<description>d</description>"
                + String.join("", items)
                + "</channel></rss>";
    }

    private Submission sent(HarvestSource source, String id) {
        var member = alliance.site(new org.chengmen.alliance.SiteId(source.member())).orElseThrow();
        return submitting.get(
                new Sender(member, Channel.FEED, source.id(), "test"), run + "-" + id);
    }

    @Test
    void takesNewAndChangedEntriesAndRefusesBadOnes() {
        var source = source(HarvestKind.FEED);
        wire.answer(
                200,
                feed(item("1", "甲"), item("2", "长".repeat(10_000)), item("3", "丙")),
                Map.of("etag", "\"a\"", "last-modified", "Sun, 01 Mar 2026 00:00:00 GMT"));
        var first = harvested(source);
        assertThat(first.health().added()).isEqualTo(2);
        assertThat(first.health().refused()).isEqualTo(1);
        assertThat(refusals.of(source.id(), 10))
                .singleElement()
                .extracting(HarvestRefusals.Line::code)
                .isEqualTo("publishing-refusal.title-too-long");
        wire.answer(200, feed(item("1", "甲改"), item("2", "乙"), item("3", "丙")), Map.of());
        var second = harvested(source);
        assertThat(second.health().added()).isEqualTo(1);
        assertThat(second.health().changed()).isEqualTo(1);
        assertThat(second.health().unchanged()).isEqualTo(1);
        assertThat(refusals.of(source.id(), 10)).isEmpty();
        assertThat(refusals.items(source.id())).isEqualTo(3);
        assertThat(sent(source, "1").said().content().title()).isEqualTo("甲改");
        assertThat(wire.asked.get(1).headers())
                .containsEntry("If-None-Match", "\"a\"")
                .containsEntry("If-Modified-Since", "Sun, 01 Mar 2026 00:00:00 GMT");
    }

    @Test
    void backsOffAndCountsFailuresByCause() {
        var source = source(HarvestKind.FEED);
        wire.answer(503, "", Map.of("retry-after", "36000"));
        var busy = harvested(source);
        assertThat(busy.health().failures()).isEqualTo(1);
        assertThat(busy.health().cause()).isEqualTo(Cause.ANSWERED_BADLY);
        assertThat(busy.health().nextAt()).isAfter(clock.instant().plus(Duration.ofHours(9)));
        wire.answers.add(new Outcome.Failed(Outcome.Failed.Reason.TOO_SLOW));
        assertThat(harvested(source).health().cause()).isEqualTo(Cause.TOO_SLOW);
        wire.answers.add(new Outcome.Refused(Outcome.Refused.Reason.TOO_MANY_REDIRECTS));
        var third = harvested(source);
        assertThat(third.health().nextAt()).isAfter(clock.instant().plus(Duration.ofHours(7)));
        assertThat(refusals.failures(source.id()))
                .extracting(HarvestRefusals.Failure::cause)
                .containsExactlyInAnyOrder(Cause.ANSWERED_BADLY, Cause.TOO_SLOW, Cause.REDIRECTS);
        wire.answers.add(
                new Outcome.NotModified(
                        URI.create("https://a.example/"), new AnswerHeaders(Map.of())));
        assertThat(harvested(source).health().failures()).isZero();
    }

    private String record(String id, String title) {
        return """
        <record><header><identifier>%s-%s</identifier><datestamp>2026-03-01</datestamp></header>
        <metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title>
        <dc:description>正文</dc:description><dc:identifier>https://a.example/%s</dc:identifier>
        <dc:date>2026-03-01</dc:date></oai_dc:dc></metadata></record>
        """
                .formatted(run, id, title, id);
    }

    private String deleted(String id) {
        return "<record><header status='deleted'><identifier>%s-%s</identifier></header></record>"
                .formatted(run, id);
    }

    private static String oai(String inside) {
        return "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'>"
                + "<responseDate>2026-04-01T00:00:00Z</responseDate>"
                + inside
                + "</OAI-PMH>";
    }

    private static String list(String token, String... records) {
        return oai(
                "<ListRecords>"
                        + String.join("", records)
                        + "<resumptionToken>"
                        + token
                        + "</resumptionToken></ListRecords>");
    }

    @Test
    void goesOnWithTheTokenWhereItWasBrokenOff() {
        var source = source(HarvestKind.OAI);
        wire.answer(200, list("next page", record("1", "甲")), Map.of());
        wire.answers.add(new Outcome.Failed(Outcome.Failed.Reason.NOT_REACHABLE));
        var broken = harvested(source);
        assertThat(broken.place().token()).isEqualTo("next page");
        wire.answer(200, list("", record("2", "乙")), Map.of());
        var whole = harvested(source);
        assertThat(wire.asked.getLast().address()).contains("resumptionToken=next+page");
        assertThat(whole.place().token()).isNull();
        assertThat(whole.place().from()).isEqualTo("2026-04-01T00:00:00Z");
        assertThat(refusals.items(source.id())).isEqualTo(2);
        wire.answer(200, oai("<error code='badArgument'>days only</error>"), Map.of());
        wire.answer(200, list("", deleted("1"), record("2", "乙改")), Map.of());
        harvested(source);
        assertThat(wire.asked.getLast().address()).endsWith("&from=2026-04-01");
        assertThat(sent(source, "1").state()).isEqualTo(PublicState.WITHDRAWN);
        assertThat(sent(source, "2").said().content().title()).isEqualTo("乙改");
        wire.answer(200, oai("<error code='noRecordsMatch'/>"), Map.of());
        assertThat(harvested(source).health().failures()).isZero();
        wire.answer(200, oai("<error code='badVerb'/>"), Map.of());
        assertThat(harvested(source).health().cause()).isEqualTo(Cause.PROTOCOL_ERROR);
    }

    @Test
    void isSetUpByWhoAnswersForTheSite() {
        var form =
                new HarvestForm(
                        room.site.id().value(),
                        room.siteOf("jiangan").id().value(),
                        HarvestKind.FEED,
                        "https://x.example/" + run,
                        null,
                        null,
                        60);
        for (var person : List.of(room.writer, room.editor)) {
            assertThatThrownBy(() -> room.as(person, () -> book.add(form)))
                    .isInstanceOf(Refused.class);
        }
        var source = room.as(room.publisher, () -> book.add(form));
        assertThatThrownBy(() -> room.as(room.publisher, () -> book.add(form)))
                .hasMessageContaining("already-there");
        var stranger =
                Newsroom.person("别人", Role.PUBLISHER, room.siteOf("jiangan").owner().value());
        assertThatThrownBy(() -> room.as(stranger, () -> book.source(source.id())))
                .isInstanceOf(Refused.class);
    }
}
