package org.chengmen.portal.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.chengmen.shell.spi.NavigationEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/// The pages that every government site owes its visitors: about, site map, accessibility, privacy
/// (国办发〔2017〕47号; 无障碍环境建设法 Art. 32; 个人信息保护法 Art. 17).
@Controller
@OpenToAll
class SitePages {

    private final Alliance alliance;

    SitePages(Alliance alliance) {
        this.alliance = alliance;
    }

    @GetMapping("/site-map")
    String map(Frame frame, Model model, PageTags tags) {
        tags.shows("sites", "home");
        model.addAttribute("entries", frame.navigation(NavigationEntry.Area.PUBLIC));
        model.addAttribute(
                "sites",
                alliance.sites().stream()
                        .filter(site -> site.open() && !site.host().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        SiteView::kind, LinkedHashMap::new, Collectors.toList())));
        return "portal/siteMap";
    }

    @GetMapping("/about")
    String about(PageTags tags) {
        tags.shows("sites");
        return "portal/about";
    }

    @GetMapping("/accessibility")
    String accessibility(PageTags tags) {
        tags.shows("sites");
        return "portal/accessibility";
    }

    @GetMapping("/privacy")
    String privacy(PageTags tags) {
        tags.shows("sites");
        return "portal/privacy";
    }
}
