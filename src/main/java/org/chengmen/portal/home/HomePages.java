package org.chengmen.portal.home;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.portal.layouts.HomeLayouts;
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
    private final HomeLayouts layouts;

    HomePages(HomePanels panels, HomeLayouts layouts) {
        this.panels = panels;
        this.layouts = layouts;
    }

    @GetMapping("/")
    String home(Frame frame, Model model, PageTags tags) {
        tags.shows("home", "organisations", "sites");
        var layout = layouts.of(frame.site().id(), frame.site().kind());
        model.addAttribute("layout", layout.name());
        model.addAttribute("rows", panels.rows(layout, frame));
        return "portal/home";
    }
}
