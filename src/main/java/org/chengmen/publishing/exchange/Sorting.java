package org.chengmen.publishing.exchange;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Copies;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.review.Reception;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an editor of the target site does with an offer: take it over, send it back, or lay it
/// aside. Whose site it is not, for him it is not there.
@Service
public class Sorting {

    private final Offers offers;
    private final Provenances provenances;
    private final Publications publications;
    private final Columns columns;
    private final Suggestions suggestions;
    private final Members members;
    private final Copies copies;
    private final Reception reception;
    private final EditionDesk desk;
    private final AuditTrail trail;

    Sorting(
            Offers offers,
            Provenances provenances,
            Publications publications,
            Columns columns,
            Suggestions suggestions,
            Members members,
            Copies copies,
            Reception reception,
            EditionDesk desk,
            AuditTrail trail) {
        this.offers = offers;
        this.provenances = provenances;
        this.publications = publications;
        this.columns = columns;
        this.suggestions = suggestions;
        this.members = members;
        this.copies = copies;
        this.reception = reception;
        this.desk = desk;
        this.trail = trail;
    }

    /// Into a column, or into the one suggested first where none is named. Taken as it is, it goes
    /// on to the public or to the levels after editing; with changes, it becomes a draft.
    @Transactional
    public Edition adopt(OfferId id, @Nullable ColumnId into, AdoptionMode mode) {
        var offer = open(id);
        var source = source(offer);
        var column = column(offer, source, into);
        var edition =
                copies.begin(
                        column, source.type(), source.language(), source.content(), desk.person());
        remember(edition, source, column, mode);
        offers.decide(
                id,
                Ruling.of(OfferState.ADOPTED, desk.person(), desk.now()).into(edition.document()));
        record("publishing.exchange.adopted", offer, source.title(), null);
        if (mode == AdoptionMode.AS_IS) {
            reception.receive(edition, source.type(), column, isReviewed(source, edition));
        }
        return edition;
    }

    /// Its own site's chain has passed it, and its author does not pass it himself here.
    private boolean isReviewed(Publication source, Edition copy) {
        return !source.emergency() && !desk.wrote(source.edition(), copy.author());
    }

    private Publication source(Offer offer) {
        return publications
                .findSource(offer.document(), offer.language())
                .filter(it -> it.state() == PublicState.LIVE)
                .orElseThrow(() -> Refused.because(ExchangeRefusal.NOT_PUBLIC));
    }

    private Column column(Offer offer, Publication source, @Nullable ColumnId into) {
        var column =
                (into == null
                                ? suggestions.first(offer, source.type())
                                : columns.find(into).filter(it -> it.site().equals(offer.target())))
                        .orElseThrow(() -> refused(ExchangeRefusal.COLUMN_MISSING));
        if (!column.documentTypes().contains(source.type())) {
            throw refused(ExchangeRefusal.COLUMN_DOES_NOT_TAKE_IT);
        }
        return column;
    }

    private void remember(Edition copy, Publication source, Column column, AdoptionMode mode) {
        var before = provenances.find(source.document());
        try {
            provenances.add(provenance(copy, source, column, mode, before), desk.person());
        } catch (DuplicateKeyException alreadyHere) {
            throw Refused.because(ExchangeRefusal.ALREADY_ADOPTED);
        }
    }

    private Provenance provenance(
            Edition copy,
            Publication source,
            Column column,
            AdoptionMode mode,
            Optional<Provenance> before) {
        return new Provenance(
                copy.document(),
                copy.language(),
                column.site(),
                column.id().value(),
                source.document(),
                source.site(),
                source.column().value(),
                before.map(Provenance::first).orElse(source.document()),
                before.map(Provenance::firstSite).orElse(source.site()),
                mode,
                copy.id(),
                source.edition(),
                source.state(),
                desk.now());
    }

    /// Back to the member, who reads why.
    @Transactional
    public void sendBack(OfferId id, @Nullable String why) {
        decide(id, OfferState.RETURNED, Why.required(why), "publishing.exchange.returned");
    }

    /// Not used; a reason may be given.
    @Transactional
    public void file(OfferId id, @Nullable String why) {
        decide(id, OfferState.FILED, Why.optional(why), "publishing.exchange.filed");
    }

    /// The offer that this person may look at next.
    @Transactional(readOnly = true)
    public Optional<OfferId> next(OfferId after) {
        return offers.find(after)
                .filter(it -> members.sorts(it.target()))
                .flatMap(it -> offers.nextOf(it.target(), after));
    }

    private void decide(OfferId id, OfferState state, @Nullable String reason, String verb) {
        var offer = open(id);
        Person me = desk.person();
        offers.decide(id, Ruling.of(state, me, desk.now()).because(reason));
        record(verb, offer, null, reason);
    }

    private Offer open(OfferId id) {
        var offer =
                offers.locked(id)
                        .filter(it -> members.sorts(it.target()))
                        .orElseThrow(() -> Refused.because(ExchangeRefusal.OFFER_UNKNOWN));
        if (offer.state() != OfferState.OPEN) {
            throw Refused.because(ExchangeRefusal.OFFER_DECIDED);
        }
        return offer;
    }

    private void record(String verb, Offer offer, @Nullable String title, @Nullable String reason) {
        trail.record(
                Act.of(verb, "document", offer.document().value())
                        .after(
                                Map.of(
                                        "offer",
                                        offer.id().value().toString(),
                                        "title",
                                        title == null ? "" : title,
                                        "reason",
                                        reason == null ? "" : reason)));
    }

    private static Refused refused(ExchangeRefusal refusal) {
        return new Refused(List.of(Problem.at("column", refusal)));
    }
}
