package org.chengmen.publishing.exchange;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.exchange.likeness.Likenesses;
import org.chengmen.publishing.publication.Publication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/// What a member's own system sent comes before the editors of a site as an offer, and what it
/// changes or takes back reaches the copies: in the transaction of whoever received it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Receiving {

    private final Offers offers;
    private final OfferLists lists;
    private final Provenances provenances;
    private final Likenesses likenesses;
    private final Follower follower;
    private final Clock clock;

    Receiving(
            Offers offers,
            OfferLists lists,
            Provenances provenances,
            Likenesses likenesses,
            Follower follower,
            Clock clock) {
        this.offers = offers;
        this.lists = lists;
        this.provenances = provenances;
        this.likenesses = likenesses;
        this.follower = follower;
        this.clock = clock;
    }

    /// New or changed. What the editors laid aside stays there; what they sent back comes again.
    public void received(Publication source, UUID target, Person sender) {
        likenesses.put(source);
        if (!provenances.isOn(source.document(), source.language(), target) && !isDecided(source)) {
            offers.add(offer(source, target), sender);
        }
        follower.follow(source);
    }

    private boolean isDecided(Publication source) {
        return lists.ofDocument(source.document().value()).stream()
                .findFirst()
                .filter(it -> it.state() == OfferState.FILED || it.state() == OfferState.ADOPTED)
                .isPresent();
    }

    private Offer offer(Publication source, UUID target) {
        return new Offer(
                OfferId.next(),
                source.document(),
                source.language(),
                source.site(),
                source.column().value(),
                source.organisation(),
                target,
                OfferState.OPEN,
                false,
                Moments.now(clock));
    }

    public void withdrawn(Publication source) {
        offers.overtake(source.document(), source.language(), clock.instant());
        follower.follow(source);
    }
}
