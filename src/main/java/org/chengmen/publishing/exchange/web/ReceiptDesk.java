package org.chengmen.publishing.exchange.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.exchange.ExchangeReports;
import org.chengmen.publishing.exchange.Members;
import org.chengmen.publishing.exchange.OfferLists;
import org.chengmen.publishing.exchange.OfferState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The receipts (回执): what other sites made of what a member offered, and how members score.
@Controller
class ReceiptDesk {

    private static final int PAGE = 30;
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final OfferLists lists;
    private final ExchangeReports reports;
    private final SortingViews views;
    private final Members members;
    private final Alliance alliance;
    private final Clock clock;

    ReceiptDesk(
            OfferLists lists,
            ExchangeReports reports,
            SortingViews views,
            Members members,
            Alliance alliance,
            Clock clock) {
        this.lists = lists;
        this.reports = reports;
        this.views = views;
        this.members = members;
        this.alliance = alliance;
        this.clock = clock;
    }

    @GetMapping("/desk/receipts")
    @ForStaff({
        Role.CONTRIBUTOR,
        Role.EDITOR,
        Role.REVIEWER,
        Role.PUBLISHER,
        Role.SITE_ADMINISTRATOR
    })
    String receipts(
            @RequestParam(required = false) @Nullable OfferState state,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        var mine = members.offering().stream().map(it -> it.id().value()).toList();
        var page = lists.offered(mine, state, before, PAGE);
        model.addAttribute(
                "view",
                new ReceiptView(
                        page.items(),
                        page.next(),
                        state,
                        reports.ofSites(mine, aYearAgo()),
                        names()));
        return "publishing/receipts";
    }

    /// How much of what each member offered was adopted, for the site's editors.
    @GetMapping("/desk/sorting/members")
    @ForStaff(Role.EDITOR)
    String members(@RequestParam(required = false) @Nullable UUID site, Model model) {
        var target = views.site(site);
        model.addAttribute("site", target);
        model.addAttribute("scores", reports.members(target.id().value(), aYearAgo()));
        model.addAttribute("names", names());
        return "publishing/memberScores";
    }

    private Instant aYearAgo() {
        return clock.instant().minus(A_YEAR);
    }

    private Map<UUID, LocalizedText> names() {
        return alliance.sites().stream()
                .collect(Collectors.toMap(it -> it.id().value(), SiteView::name));
    }
}
