package org.chengmen.publishing.exchange.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.exchange.ExchangeRefusal;
import org.chengmen.publishing.exchange.Members;
import org.chengmen.publishing.exchange.OfferId;
import org.chengmen.publishing.exchange.OfferLists;
import org.chengmen.publishing.exchange.Offering;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/// Offers a document to the portal with one button, or to any other site of the platform.
@Controller
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class OfferingDesk {

    private final Offering offering;
    private final OfferLists lists;
    private final Publications publications;
    private final Members members;
    private final Alliance alliance;

    OfferingDesk(
            Offering offering,
            OfferLists lists,
            Publications publications,
            Members members,
            Alliance alliance) {
        this.offering = offering;
        this.lists = lists;
        this.publications = publications;
        this.members = members;
        this.alliance = alliance;
    }

    @GetMapping("/desk/publishing/documents/{id}/offer")
    String form(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zh") String language,
            Model model) {
        return form(id, language, List.of(), model);
    }

    private String form(UUID id, String language, List<Problem> problems, Model model) {
        var publication =
                publications
                        .find(new DocumentId(id), Locale.forLanguageTag(language))
                        .filter(it -> it.state() == PublicState.LIVE)
                        .filter(it -> members.mayOffer(it.site()))
                        .orElseThrow(() -> Refused.because(ExchangeRefusal.NOT_PUBLIC));
        model.addAttribute(
                "view",
                new OfferingView(
                        publication,
                        members.targets(publication.site()),
                        lists.ofDocument(id),
                        alliance.sites().stream()
                                .collect(Collectors.toMap(it -> it.id().value(), SiteView::name))));
        model.addAttribute("problems", problems);
        return "publishing/offer";
    }

    /// Without a target, to the portal.
    @PostMapping("/desk/publishing/documents/{id}/offer")
    String offer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zh") String language,
            @RequestParam(required = false) @Nullable UUID target,
            Model model,
            HttpServletResponse response) {
        try {
            offering.offer(
                    new DocumentId(id),
                    Locale.forLanguageTag(language),
                    target == null ? alliance.portal().id().value() : target);
            return back(id, language);
        } catch (Refused refused) {
            if (refused.problems().getFirst().field() == null) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(id, language, refused.problems(), model);
        }
    }

    @PostMapping("/desk/publishing/documents/{id}/offer/{offer}/recall")
    String recall(
            @PathVariable UUID id,
            @PathVariable UUID offer,
            @RequestParam(defaultValue = "zh") String language) {
        offering.recall(new OfferId(offer));
        return back(id, language);
    }

    private static String back(UUID id, String language) {
        return "redirect:/desk/publishing/documents/"
                + id
                + "/offer?done=1&language="
                + Locale.forLanguageTag(language).getLanguage();
    }
}
