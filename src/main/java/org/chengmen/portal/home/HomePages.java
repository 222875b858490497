package org.chengmen.portal.home;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The home page of every site: the same zones, filled by whatever rooms have something to show.
@Controller
@OpenToAll
class HomePages {

    private final HomePanels panels;

    HomePages(HomePanels panels) {
        this.panels = panels;
    }

    @GetMapping("/")
    String home(Frame frame, Model model, PageTags tags) {
        tags.shows("home", "organisations", "sites");
        model.addAttribute("zones", panels.zones(frame));
        return frame.site().portal() ? "portal/home" : "portal/memberHome";
    }
}
