package org.chengmen.publishing.harvest.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.harvest.HarvestBook;
import org.chengmen.publishing.harvest.HarvestForm;
import org.chengmen.publishing.harvest.HarvestRefusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.UUID;

/// What is harvested for a site, and how it goes.
@Controller
@ForStaff({Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class HarvestDesk {

    private static final int SHOWN = 100;

    private final HarvestBook book;
    private final HarvestRefusals refusals;
    private final Alliance alliance;

    HarvestDesk(HarvestBook book, HarvestRefusals refusals, Alliance alliance) {
        this.book = book;
        this.refusals = refusals;
        this.alliance = alliance;
    }

    @GetMapping("/desk/harvest")
    String sources(Model model) {
        return sources(HarvestForm.EMPTY, List.of(), model);
    }

    private String sources(HarvestForm form, List<Problem> problems, Model model) {
        model.addAttribute(
                "view",
                new HarvestView(
                        book.sources(),
                        book.targets(),
                        alliance.sites().stream().filter(it -> it.open()).toList(),
                        form));
        model.addAttribute("problems", problems);
        return "publishing/harvest";
    }

    @PostMapping("/desk/harvest")
    String add(@ModelAttribute HarvestForm form, Model model, HttpServletResponse response) {
        try {
            return "redirect:/desk/harvest/" + book.add(form).id() + "?done=1";
        } catch (Refused refused) {
            if (refused.problems().getFirst().field() == null) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return sources(form, refused.problems(), model);
        }
    }

    @GetMapping("/desk/harvest/{id}")
    String source(@PathVariable UUID id, Model model) {
        var source = book.source(id);
        model.addAttribute("source", source);
        model.addAttribute("items", refusals.items(id));
        model.addAttribute("failures", refusals.failures(id));
        model.addAttribute("refused", refusals.of(id, SHOWN));
        return "publishing/harvestSource";
    }

    @PostMapping("/desk/harvest/{id}/{act:pause|now|remove}")
    String change(@PathVariable UUID id, @PathVariable String act) {
        switch (act) {
            case "pause" -> book.pause(id);
            case "now" -> book.fetchNow(id);
            default -> {
                book.remove(id);
                return "redirect:/desk/harvest?done=1";
            }
        }
        return "redirect:/desk/harvest/" + id + "?done=1";
    }
}
