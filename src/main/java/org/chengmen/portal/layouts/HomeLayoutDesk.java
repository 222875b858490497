package org.chengmen.portal.layouts;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where a site's administrators choose how its home page is arranged.
@Controller
@RequestMapping("/desk/home-layout")
@ForStaff({Role.SYSTEM_ADMINISTRATOR, Role.SITE_ADMINISTRATOR})
class HomeLayoutDesk {

    private final HomeLayouts homes;
    private final Layouts layouts;

    HomeLayoutDesk(HomeLayouts homes, Layouts layouts) {
        this.homes = homes;
        this.layouts = layouts;
    }

    /// Without a site the first one that the person may arrange.
    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable UUID site,
            @RequestParam(defaultValue = "false") boolean done,
            Frame frame,
            Model model) {
        var id = site == null ? firstOfMine() : new SiteId(site);
        var view = homes.mine(id);
        model.addAttribute("done", done);
        var layout = homes.of(id.value(), view.kind()).name();
        return page(id, layout, List.of(), frame, model);
    }

    private SiteId firstOfMine() {
        return homes.mine().stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(LayoutRefusal.SITE_UNKNOWN))
                .id();
    }

    @PostMapping
    String choose(
            @RequestParam UUID site,
            @RequestParam(defaultValue = "") String layout,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var id = new SiteId(site);
        try {
            homes.choose(id, layout);
            return "redirect:/desk/home-layout?done=true&site=" + site;
        } catch (Refused refused) {
            if (refused.kind() != RefusalCode.Kind.INVALID) {
                throw refused;
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(id, layout, refused.problems(), frame, model);
        }
    }

    private String page(
            SiteId id, String layout, List<Problem> problems, Frame frame, Model model) {
        model.addAttribute("site", homes.mine(id));
        model.addAttribute("sites", sites(frame));
        model.addAttribute("layout", layout);
        model.addAttribute("layouts", layouts(frame));
        model.addAttribute("problems", problems);
        return "portal/homeLayout";
    }

    private List<Option> sites(Frame frame) {
        return homes.mine().stream()
                .map(it -> Option.of(it.id().value().toString(), frame.t(it.name())))
                .toList();
    }

    private List<Option> layouts(Frame frame) {
        return layouts.all().stream()
                .map(it -> new Option(it.name(), frame.t(it.messageKey()), described(it, frame)))
                .toList();
    }

    /// The zones in words, row by row.
    private static String described(Layout layout, Frame frame) {
        return layout.rows().stream()
                .map(row ->
                        row.places().stream()
                                .map(place -> frame.t(place.messageKey()))
                                .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" / "));
    }
}
