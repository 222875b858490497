package org.chengmen.publishing.exchange;

import org.chengmen.publishing.exchange.likeness.Likenesses;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;

/// What follows from the change of one publication, all of it or nothing, and once: doing it again
/// changes nothing.
@Component
class Consequences {

    private final Publications publications;
    private final Likenesses likenesses;
    private final ExchangeRules rules;
    private final Offering offering;
    private final Offers offers;
    private final Follower follower;
    private final Bookmark bookmark;
    private final Clock clock;

    Consequences(
            Publications publications,
            Likenesses likenesses,
            ExchangeRules rules,
            Offering offering,
            Offers offers,
            Follower follower,
            Bookmark bookmark,
            Clock clock) {
        this.publications = publications;
        this.likenesses = likenesses;
        this.rules = rules;
        this.offering = offering;
        this.offers = offers;
        this.follower = follower;
        this.bookmark = bookmark;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void of(Change change) {
        publications.find(change.document(), change.language()).ifPresent(this::of);
        bookmark.succeeded(change);
    }

    private void of(Publication publication) {
        if (publication.state() == PublicState.LIVE) {
            likenesses.put(publication);
            rules.standing(List.of(publication.column().value())).stream()
                    .filter(rule -> !publication.publishedAt().isBefore(rule.since()))
                    .forEach(rule -> offering.offerByRule(publication, rule.target()));
        } else {
            offers.overtake(publication.document(), publication.language(), clock.instant());
        }
        follower.follow(publication);
    }
}
