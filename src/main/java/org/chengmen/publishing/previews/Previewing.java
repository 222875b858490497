package org.chengmen.publishing.previews;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Gives links to an edition that is not public yet: for a lawyer, a leader, another office. Each
/// ends after some days, may be revoked before, and stands in the trail.
@Service
public class Previewing {

    public static final int LONGEST_DAYS = 14;

    private final PreviewLinks links;
    private final EditionDesk desk;
    private final Editions editions;

    Previewing(PreviewLinks links, EditionDesk desk, Editions editions) {
        this.links = links;
        this.desk = desk;
        this.editions = editions;
    }

    @Transactional(readOnly = true)
    public List<PreviewLink> good(Edition edition) {
        return links.good(edition.id(), desk.now());
    }

    /// Gives the secret, which is told this once and never again.
    @Transactional
    public String give(EditionId id, int days) {
        var edition = desk.seen(id);
        if (!edition.state().isOnTheWay()) {
            throw Refused.because(PublishingRefusal.NOT_IN_REVIEW);
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refused(
                    List.of(Problem.at("days", PublishingRefusal.DAYS_OUT_OF_RANGE, LONGEST_DAYS)));
        }
        var secret = Secret.next();
        var now = desk.now();
        var link =
                new PreviewLink(
                        TimeOrderedId.next(),
                        id,
                        desk.person().name(),
                        now,
                        now.plus(Duration.ofDays(days)));
        links.add(link, Secret.digest(secret), desk.person());
        desk.record("publishing.preview.given", edition);
        return secret;
    }

    /// Gives the edition to which the link led.
    @Transactional
    public EditionId revoke(UUID id) {
        var link =
                links.find(id)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.PREVIEW_UNKNOWN));
        var edition = desk.found(link.edition());
        links.revoke(id, desk.now());
        desk.record("publishing.preview.revoked", edition);
        return edition.id();
    }

    /// For whoever holds the secret: the edition as it stands now.
    @Transactional(readOnly = true)
    public Edition open(String secret) {
        return links.opened(Secret.digest(secret), desk.now())
                .flatMap(it -> editions.find(it.edition()))
                .orElseThrow(() -> Refused.because(PublishingRefusal.PREVIEW_UNKNOWN));
    }
}
