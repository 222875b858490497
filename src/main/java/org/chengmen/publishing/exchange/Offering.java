package org.chengmen.publishing.exchange;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Offers what is public on one site to another, once: a second offer of the same document to the
/// same site waits until the first is decided.
@Service
public class Offering {

    private final Offers offers;
    private final Provenances provenances;
    private final Publications publications;
    private final Members members;
    private final EditionDesk desk;
    private final AuditTrail trail;

    Offering(
            Offers offers,
            Provenances provenances,
            Publications publications,
            Members members,
            EditionDesk desk,
            AuditTrail trail) {
        this.offers = offers;
        this.provenances = provenances;
        this.publications = publications;
        this.members = members;
        this.desk = desk;
        this.trail = trail;
    }

    @Transactional
    public OfferId offer(DocumentId document, Locale language, UUID target) {
        var publication =
                publications
                        .find(document, language)
                        .filter(it -> it.state() == PublicState.LIVE)
                        .orElseThrow(() -> Refused.because(ExchangeRefusal.NOT_PUBLIC));
        if (!members.mayOffer(publication.site())) {
            throw Refused.because(ExchangeRefusal.MAY_NOT_OFFER);
        }
        check(publication, target);
        var offer = of(publication, target, false);
        if (!offers.add(offer, desk.person())) {
            throw refused(ExchangeRefusal.ALREADY_OFFERED);
        }
        record("publishing.exchange.offered", offer, publication.title());
        return offer.id();
    }

    private void check(Publication publication, UUID target) {
        if (!members.isTarget(target)) {
            throw refused(ExchangeRefusal.TARGET_UNKNOWN);
        }
        if (publication.site().equals(target) || cameFrom(publication, target)) {
            throw refused(ExchangeRefusal.TARGET_IS_SOURCE);
        }
        if (provenances.isOn(publication.document(), publication.language(), target)) {
            throw refused(ExchangeRefusal.ALREADY_ADOPTED);
        }
    }

    /// A copy is not offered back to where it came from.
    private boolean cameFrom(Publication publication, UUID target) {
        return provenances
                .find(publication.document())
                .filter(it -> it.sourceSite().equals(target) || it.firstSite().equals(target))
                .isPresent();
    }

    /// By a standing rule; what was ever offered there, or came from there, is left as it is.
    void offerByRule(Publication publication, UUID target) {
        if (!members.isTarget(target)
                || cameFrom(publication, target)
                || offers.wasOffered(publication.document(), publication.language(), target)) {
            return;
        }
        var offer = of(publication, target, true);
        if (offers.add(offer, null)) {
            record("publishing.exchange.offered", offer, publication.title());
        }
    }

    private Offer of(Publication publication, UUID target, boolean byRule) {
        return new Offer(
                OfferId.next(),
                publication.document(),
                publication.language(),
                publication.site(),
                publication.column().value(),
                publication.organisation(),
                target,
                OfferState.OPEN,
                byRule,
                desk.now());
    }

    /// Taken back by the member before anybody decided it.
    @Transactional
    public void recall(OfferId id) {
        var offer =
                offers.locked(id)
                        .filter(it -> members.mayOffer(it.sourceSite()))
                        .orElseThrow(() -> Refused.because(ExchangeRefusal.OFFER_UNKNOWN));
        if (offer.state() != OfferState.OPEN) {
            throw Refused.because(ExchangeRefusal.OFFER_DECIDED);
        }
        Person me = desk.person();
        offers.decide(id, Ruling.of(OfferState.RECALLED, me, desk.now()));
        record("publishing.exchange.recalled", offer, null);
    }

    private void record(String verb, Offer offer, @Nullable String title) {
        var act = Act.of(verb, "document", offer.document().value());
        trail.record(
                title == null
                        ? act.after(Map.of("target", name(offer.target())))
                        : act.after(Map.of("target", name(offer.target()), "title", title)));
    }

    private String name(UUID site) {
        return members.site(site).map(it -> it.name().zh()).orElseGet(site::toString);
    }

    private static Refused refused(ExchangeRefusal refusal) {
        return new Refused(List.of(Problem.at("target", refusal)));
    }
}
