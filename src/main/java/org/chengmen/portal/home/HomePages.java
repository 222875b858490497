package org.chengmen.portal.home;

import gg.jte.Content;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.portal.layouts.HomeLayouts;
import org.chengmen.shell.Frame;
import org.chengmen.shell.Panels;
import org.chengmen.shell.cache.PageTags;
import org.chengmen.shell.spi.OwnHomePage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;
import java.util.Optional;

/// The home page of every site: the one that it laid out itself, or the same zones as its like,
/// filled by whatever rooms have something to show.
@Controller
@OpenToAll
class HomePages {

    private final HomePanels zones;
    private final HomeLayouts layouts;
    private final Panels panels;
    private final List<OwnHomePage> own;

    HomePages(HomePanels zones, HomeLayouts layouts, Panels panels, List<OwnHomePage> own) {
        this.zones = zones;
        this.layouts = layouts;
        this.panels = panels;
        this.own = own;
    }

    @GetMapping("/")
    String home(Frame frame, Model model, PageTags tags) {
        tags.shows("home", "organisations", "sites");
        var page = own(frame);
        if (page.isPresent()) {
            model.addAttribute("layout", "own");
            model.addAttribute("rows", List.of());
            model.addAttribute("own", page.get());
            return "portal/home";
        }
        var layout = layouts.of(frame.site().id(), frame.site().kind());
        model.addAttribute("layout", layout.name());
        model.addAttribute("rows", zones.rows(layout, frame));
        return "portal/home";
    }

    private Optional<Content> own(Frame frame) {
        return own.stream()
                .flatMap(it -> it.content(frame).stream())
                .map(it -> panels.rendered(it, frame))
                .findFirst();
    }
}
