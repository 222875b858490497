package org.chengmen.publishing.pages.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.pages.Slots;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// The places on the pages of a site that are filled by hand, and what stands in each.
@Controller
@RequestMapping("/desk/slots")
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class SlotDesk {

    private final Slots slots;
    private final SlotLists lists;
    private final PageLists pages;

    SlotDesk(Slots slots, SlotLists lists, PageLists pages) {
        this.slots = slots;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping
    String slots(@RequestParam(required = false) @Nullable UUID site, Frame frame, Model model) {
        return page(pages.chosen(site, frame), "", "", "", List.of(), frame, model);
    }

    @PostMapping
    String add(
            @RequestParam UUID site,
            @RequestParam(defaultValue = "") String nameZh,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "") String segment,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var chosen = pages.chosen(site, frame);
        try {
            slots.add(new SiteId(site), segment, nameZh, nameEn);
            return "redirect:/desk/slots?site=" + site;
        } catch (Refused refused) {
            if (refused.kind() != Kind.INVALID && refused.kind() != Kind.CONFLICT) {
                throw refused;
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(chosen, nameZh, nameEn, segment, refused.problems(), frame, model);
        }
    }

    private String page(
            SiteView site,
            String nameZh,
            String nameEn,
            String segment,
            List<Problem> problems,
            Frame frame,
            Model model) {
        model.addAttribute("sites", pages.sites());
        model.addAttribute("site", site);
        model.addAttribute("slots", lists.of(site.id().value(), frame));
        model.addAttribute("nameZh", nameZh);
        model.addAttribute("nameEn", nameEn);
        model.addAttribute("segment", segment);
        model.addAttribute("problems", problems);
        return "publishing/deskSlots";
    }
}
