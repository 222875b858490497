package org.chengmen.publishing.harvest;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.outbound.Outcome;
import org.chengmen.publishing.submissions.Sender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/// Reads one source as far as it goes. How far it came is kept after what was read is taken: who
/// dies in between reads it again, and taking something twice changes nothing.
@Component
class Harvester {

    private static final Logger LOG = LoggerFactory.getLogger(Harvester.class);
    private static final int PAGES = 100;
    private static final int MOST_DOUBLINGS = 8;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final HarvestSources sources;
    private final HarvestRefusals refusals;
    private final Fetching fetching;
    private final ItemIntake intake;
    private final Alliance alliance;
    private final Clock clock;

    Harvester(
            HarvestSources sources,
            HarvestRefusals refusals,
            Fetching fetching,
            ItemIntake intake,
            Alliance alliance,
            Clock clock) {
        this.sources = sources;
        this.refusals = refusals;
        this.fetching = fetching;
        this.intake = intake;
        this.alliance = alliance;
        this.clock = clock;
    }

    void harvest(HarvestSource source) {
        var tally = new Tally();
        try {
            switch (source.kind()) {
                case FEED -> feed(source, tally);
                case OAI -> repository(source, tally);
            }
            var now = clock.instant();
            sources.succeeded(source.id(), tally, now, now.plus(around(source.every())));
        } catch (Unharvested failure) {
            failed(source, failure);
        } catch (RuntimeException failure) {
            LOG.warn("harvest: {} is tried again later", source.address(), failure);
            failed(source, new Unharvested(Cause.ANSWERED_BADLY, "internal"));
        }
    }

    private void failed(HarvestSource source, Unharvested failure) {
        var now = clock.instant();
        refusals.failed(source.id(), failure.why(), now);
        sources.failed(source.id(), failure, now.plus(pause(source, failure)));
    }

    /// Twice as long after each failure, up to a day, and never when the other side said later.
    private static Duration pause(HarvestSource source, Unharvested failure) {
        var doublings = Math.min(source.health().failures() + 1, MOST_DOUBLINGS);
        var backOff = source.every().multipliedBy(1L << doublings);
        var bounded = backOff.compareTo(LONGEST) > 0 ? LONGEST : backOff;
        var asked = Objects.requireNonNullElse(failure.pause(), Duration.ZERO);
        return around(bounded.compareTo(asked) > 0 ? bounded : asked);
    }

    /// Up to a fifth later, so that sources do not all come at once.
    private static Duration around(Duration pause) {
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 5 + 1));
    }

    private void feed(HarvestSource source, Tally tally) throws Unharvested {
        var answer = fetching.unlessStill(source.address(), source.place());
        if (answer.isPresent()) {
            var items = FeedItems.read(answer.get().body(), source, target(source));
            intake.take(items, source, sender(source), tally);
            sources.keep(source.id(), place(answer.get()));
        }
    }

    private static Place place(Outcome.Fetched answer) {
        return new Place(
                answer.headers().etag().orElse(null),
                answer.headers().lastModified().orElse(null),
                null,
                null,
                null);
    }

    private void repository(HarvestSource source, Tally tally) throws Unharvested {
        var place = source.place();
        for (var pages = 0; pages < PAGES; pages++) {
            var page = OaiPage.read(fetching.body(question(source, place)), source, target(source));
            if (page.error() != null) {
                place = after(page.error(), place);
            } else {
                intake.take(page.items(), source, sender(source), tally);
                place = place.token() == null ? first(page, place) : following(page, place);
            }
            sources.keep(source.id(), place);
            if (isEnd(page)) {
                return;
            }
        }
    }

    private static boolean isEnd(OaiPage page) {
        return page.error() == null ? page.token() == null : page.error().equals("noRecordsMatch");
    }

    private static Place first(OaiPage page, Place place) {
        return page.token() == null
                ? place.readUntil(page.responseDate())
                : place.goingOn(page.token(), page.responseDate());
    }

    private static Place following(OaiPage page, Place place) {
        return page.token() == null
                ? place.readUntil(place.listBegan())
                : place.goingOn(page.token(), place.listBegan());
    }

    /// What an error means for the place; what nothing can be made of ends the round.
    private static Place after(String error, Place place) throws Unharvested {
        if (error.equals("noRecordsMatch")) {
            return place.fromTheStartOfTheList();
        }
        if (error.equals("badResumptionToken") && place.token() != null) {
            return place.fromTheStartOfTheList();
        }
        if (error.equals("badArgument") && place.token() == null && place.isFromAMoment()) {
            return place.fromItsDay();
        }
        throw new Unharvested(Cause.PROTOCOL_ERROR, error);
    }

    private static String question(HarvestSource source, Place place) {
        if (place.token() != null) {
            return asking(source) + "&resumptionToken=" + encoded(place.token());
        }
        return asking(source)
                + "&metadataPrefix=oai_dc"
                + (source.set() == null ? "" : "&set=" + encoded(source.set()))
                + (place.from() == null ? "" : "&from=" + encoded(place.from()));
    }

    private static String asking(HarvestSource source) {
        var mark = source.address().contains("?") ? "&" : "?";
        return source.address() + mark + "verb=ListRecords";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Sender sender(HarvestSource source) throws Unharvested {
        var member =
                alliance.site(new SiteId(source.member()))
                        .orElseThrow(() -> new Unharvested(Cause.NOT_ALLOWED, "member"));
        return new Sender(member, source.kind().channel(), source.id(), host(source.address()));
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("[/?#].*$", "");
    }

    private String target(HarvestSource source) throws Unharvested {
        return alliance.site(new SiteId(source.target()))
                .map(it -> it.host())
                .orElseThrow(() -> new Unharvested(Cause.NOT_ALLOWED, "target"));
    }
}
