package org.chengmen.publishing.links;

import org.chengmen.outbound.BodyReader;
import org.chengmen.outbound.Outbound;
import org.chengmen.outbound.OutboundRequest;
import org.chengmen.outbound.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Asks the addresses one after another in the background. What is wanted waits in memory for the
/// next round, so that a check writes nothing; what is lost with it is wanted again.
@Component
class LinkWatch {

    private static final int AT_ONCE = 10;
    private static final Duration IN_HAND = Duration.ofMinutes(10);
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private static final BodyReader THAT_IT_ANSWERS_IS_ENOUGH = (status, headers, body) -> {};

    private final BlockingQueue<String> wanted = new LinkedBlockingQueue<>(10_000);
    private final Links links;
    private final Outbound outbound;
    private final Clock clock;

    LinkWatch(Links links, Outbound outbound, Clock clock) {
        this.links = links;
        this.outbound = outbound;
        this.clock = clock;
    }

    List<KnownLink> known(Collection<String> addresses) {
        addresses.stream().filter(it -> !wanted.contains(it)).forEach(wanted::offer);
        return links.known(addresses);
    }

    @Scheduled(fixedDelayString = "${chengmen.publishing.links-every:PT20S}")
    void round() {
        var fresh = new ArrayList<String>();
        wanted.drainTo(fresh);
        var now = clock.instant();
        fresh.forEach(it -> links.want(it, now));
        links.take(AT_ONCE, now, now.plus(IN_HAND), now.minus(REMEMBERED)).forEach(this::ask);
    }

    /// What the public reads goes on being asked, however long ago it was written.
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void wantWhatIsPublic() {
        links.wantWhatIsPublic(clock.instant());
    }

    private void ask(KnownLink link) {
        var request = OutboundRequest.get(Profile.CRAWLER, link.address());
        var known = link.after(outbound.fetch(request, THAT_IT_ANSWERS_IS_ENOUGH));
        links.keep(known, clock.instant().plus(known.pause()));
    }
}
