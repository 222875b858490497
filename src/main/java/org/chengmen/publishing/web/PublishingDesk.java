package org.chengmen.publishing.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.chengmen.publishing.review.DeskLists;
import org.chengmen.publishing.review.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Where a working day at the desk begins: what came back, what waits, what is in writing.
@Controller
@ForPublishingStaff
class PublishingDesk {

    private static final int MOST = 50;

    private final DeskLists lists;
    private final Queue queue;
    private final Columns columns;
    private final Alliance alliance;
    private final CurrentPerson person;
    private final Clock clock;

    PublishingDesk(
            DeskLists lists,
            Queue queue,
            Columns columns,
            Alliance alliance,
            CurrentPerson person,
            Clock clock) {
        this.lists = lists;
        this.queue = queue;
        this.columns = columns;
        this.alliance = alliance;
        this.person = person;
        this.clock = clock;
    }

    @GetMapping("/desk/publishing")
    String desk(Model model) {
        var mine = lists.ofAuthor(person.signedIn().orElseThrow().account(), MOST);
        model.addAttribute("returned", mine.stream().filter(it -> it.reason() != null).toList());
        model.addAttribute("mine", mine.stream().filter(it -> it.reason() == null).toList());
        model.addAttribute("waiting", queue.mine());
        model.addAttribute("scheduled", lists.scheduled(queue.sites(), MOST));
        model.addAttribute("now", clock.instant());
        return "publishing/desk";
    }

    @GetMapping("/desk/publishing/documents")
    String documents(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable UUID site,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        var chosen =
                Arrays.stream(EditionState.values())
                        .filter(it -> it.name().equals(state))
                        .findFirst()
                        .orElse(null);
        var sites = queue.sites();
        var asked = site == null ? sites : sites.stream().filter(site::equals).toList();
        var page = lists.all(asked, chosen, words, before, MOST);
        model.addAttribute("sites", named(sites));
        model.addAttribute("site", site);
        model.addAttribute(
                "columns", asked.size() == 1 ? columns.ofSite(asked.getFirst()) : List.of());
        model.addAttribute("lines", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("state", state);
        model.addAttribute("words", words);
        return "publishing/documents";
    }

    private List<SiteView> named(List<UUID> sites) {
        return sites.stream().flatMap(it -> alliance.site(new SiteId(it)).stream()).toList();
    }
}
