package org.chengmen.publishing.exchange.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.exchange.ExchangeRefusal;
import org.chengmen.publishing.exchange.ExchangeReports;
import org.chengmen.publishing.exchange.Members;
import org.chengmen.publishing.exchange.OfferId;
import org.chengmen.publishing.exchange.OfferLine;
import org.chengmen.publishing.exchange.OfferLists;
import org.chengmen.publishing.exchange.OfferState;
import org.chengmen.publishing.exchange.Suggestions;
import org.chengmen.publishing.exchange.likeness.Duplicate;
import org.chengmen.publishing.exchange.likeness.Likenesses;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gathers what the sorting desk shows, for who sits at it.
@Component
@Transactional(readOnly = true)
class SortingViews {

    private static final int PAGE = 25;
    private static final int TASKS = 50;

    private final OfferLists lists;
    private final ExchangeReports reports;
    private final Likenesses likenesses;
    private final Suggestions suggestions;
    private final Columns columns;
    private final Publications publications;
    private final Members members;
    private final Alliance alliance;

    SortingViews(
            OfferLists lists,
            ExchangeReports reports,
            Likenesses likenesses,
            Suggestions suggestions,
            Columns columns,
            Publications publications,
            Members members,
            Alliance alliance) {
        this.lists = lists;
        this.reports = reports;
        this.likenesses = likenesses;
        this.suggestions = suggestions;
        this.columns = columns;
        this.publications = publications;
        this.members = members;
        this.alliance = alliance;
    }

    SortingView desk(SiteView site, @Nullable UUID from, @Nullable UUID after) {
        var target = site.id().value();
        var page = lists.waiting(target, from, after, PAGE);
        var all = columns.ofSite(target);
        return new SortingView(
                site,
                members.desks(),
                lines(page.items(), target, all),
                page.next(),
                reports.tasks(target, TASKS),
                alliance.sites().stream()
                        .collect(Collectors.toMap(it -> it.id().value(), SiteView::name)),
                all,
                members.publishes(target));
    }

    private List<SortingLine> lines(List<OfferLine> offers, UUID target, List<Column> all) {
        Map<UUID, List<Duplicate>> alike =
                likenesses.of(offers.stream().map(OfferLine::document).toList(), target).stream()
                        .collect(Collectors.groupingBy(Duplicate::of));
        return offers.stream()
                .map(it ->
                        line(
                                it,
                                alike.getOrDefault(it.document(), List.of()),
                                suggestions.of(it.sourceColumn(), all, target, it.type())))
                .toList();
    }

    private SortingLine line(OfferLine offer, List<Duplicate> alike, List<Column> suggested) {
        return new SortingLine(
                offer,
                members.site(offer.sourceSite())
                        .map(SiteView::name)
                        .orElseGet(() -> LocalizedText.zh("-")),
                alliance.organisation(new OrganisationId(offer.organisation()))
                        .map(OrganisationView::name)
                        .orElseGet(() -> LocalizedText.zh("-")),
                alike,
                suggested.isEmpty() ? null : suggested.getFirst());
    }

    /// The site whose desk is asked for, or the first at whose desk this person sits.
    SiteView site(@Nullable UUID asked) {
        var desks = members.desks();
        return desks.stream()
                .filter(it -> asked == null || it.id().equals(new SiteId(asked)))
                .findFirst()
                .orElseThrow(() -> Refused.because(ExchangeRefusal.OFFER_UNKNOWN));
    }

    OfferPage offer(OfferId id) {
        var offer =
                lists.find(id)
                        .filter(it -> members.sorts(it.target()))
                        .orElseThrow(() -> Refused.because(ExchangeRefusal.OFFER_UNKNOWN));
        if (offer.state() != OfferState.OPEN) {
            throw Refused.because(ExchangeRefusal.OFFER_DECIDED);
        }
        var alike = likenesses.of(List.of(offer.document()), offer.target());
        var fitting = suggestions.of(offer.sourceColumn(), offer.target(), offer.type());
        return new OfferPage(
                line(offer, alike, fitting),
                publication(offer.document(), offer).orElseThrow(),
                alike.stream()
                        .findFirst()
                        .flatMap(it -> publication(it.document(), offer))
                        .orElse(null),
                fitting,
                members.publishes(offer.target()));
    }

    private Optional<Publication> publication(UUID document, OfferLine offer) {
        return publications.findSource(
                new DocumentId(document), Locale.forLanguageTag(offer.language()));
    }

    Map<UUID, OfferLine> titles(List<UUID> offers) {
        return offers.stream()
                .flatMap(it -> lists.find(new OfferId(it)).stream())
                .filter(it -> members.sorts(it.target()))
                .collect(Collectors.toMap(OfferLine::id, Function.identity()));
    }
}
