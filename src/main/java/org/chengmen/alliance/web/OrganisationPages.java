package org.chengmen.alliance.web;

import org.chengmen.alliance.memory.Memory;
import org.chengmen.alliance.organisations.OrganisationRefusal;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The public card of a unit (政府信息公开条例 article 20 (2): functions, head, address, contact). A unit
/// that has ended keeps its card.
@Controller
@OpenToAll
class OrganisationPages {

    private final Memory memory;

    OrganisationPages(Memory memory) {
        this.memory = memory;
    }

    @GetMapping("/alliance/organisations/{code:[a-z0-9]{1,32}}")
    String card(@PathVariable String code, Frame frame, Model model, PageTags tags) {
        var now = memory.now();
        var unit = now.byCode().get(code);
        if (unit == null) {
            throw Refused.because(OrganisationRefusal.NOT_FOUND);
        }
        tags.shows("organisations", "sites");
        model.addAttribute("card", OrganisationCard.of(frame, unit, now));
        return "alliance/organisation";
    }
}
