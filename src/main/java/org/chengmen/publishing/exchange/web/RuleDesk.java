package org.chengmen.publishing.exchange.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.exchange.ExchangeRefusal;
import org.chengmen.publishing.exchange.FollowingRule;
import org.chengmen.publishing.exchange.Members;
import org.chengmen.publishing.exchange.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// "This column always", and how the copies in a column follow.
@Controller
@ForStaff({Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class RuleDesk {

    private final RuleBook book;
    private final Columns columns;
    private final Members members;
    private final Alliance alliance;

    RuleDesk(RuleBook book, Columns columns, Members members, Alliance alliance) {
        this.book = book;
        this.columns = columns;
        this.members = members;
        this.alliance = alliance;
    }

    @GetMapping("/desk/exchange-rules")
    String rules(@RequestParam(required = false) @Nullable UUID site, Model model) {
        var mine = sites();
        var chosen =
                mine.stream()
                        .filter(it -> site == null || it.id().value().equals(site))
                        .findFirst()
                        .orElseThrow(() -> Refused.because(ExchangeRefusal.MAY_NOT_RULE));
        var all = columns.ofSite(chosen.id().value());
        model.addAttribute(
                "view",
                new RuleView(
                        chosen,
                        mine,
                        all,
                        members.targets(chosen.id().value()),
                        book.standing(all),
                        book.following(all)));
        return "publishing/exchangeRules";
    }

    private List<SiteView> sites() {
        return alliance.sites().stream()
                .filter(it -> it.hosted() && members.mayRule(it.id().value()))
                .toList();
    }

    @PostMapping("/desk/exchange-rules/standing")
    String offerAlways(
            @RequestParam UUID site, @RequestParam UUID column, @RequestParam UUID target) {
        book.offerAlways(new ColumnId(column), target);
        return back(site);
    }

    @PostMapping("/desk/exchange-rules/standing/end")
    String offerNoLonger(
            @RequestParam UUID site, @RequestParam UUID column, @RequestParam UUID target) {
        book.offerNoLonger(new ColumnId(column), target);
        return back(site);
    }

    @PostMapping("/desk/exchange-rules/following")
    String follow(
            @RequestParam UUID site, @RequestParam UUID column, @RequestParam FollowingRule rule) {
        book.follow(new ColumnId(column), rule);
        return back(site);
    }

    private static String back(UUID site) {
        return "redirect:/desk/exchange-rules?done=1&site=" + site;
    }
}
