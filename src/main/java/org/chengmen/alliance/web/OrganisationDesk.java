package org.chengmen.alliance.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.memory.Memory;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.organisations.OrganisationDraft;
import org.chengmen.alliance.organisations.OrganisationRegistry;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Where the system administrator keeps the units of the city.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class OrganisationDesk {

    private static final int PAGE = 50;

    private final OrganisationRegistry registry;
    private final OrganisationOptions options;
    private final Memory memory;

    OrganisationDesk(OrganisationRegistry registry, OrganisationOptions options, Memory memory) {
        this.registry = registry;
        this.options = options;
        this.memory = memory;
    }

    @GetMapping("/desk/organisations")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        var query = DirectoryQuery.of(q, kind);
        var now = memory.now();
        var found =
                now.organisations().stream()
                        .filter(it -> query.wantsKind(it.kind().code()))
                        .filter(it -> query.finds(it.name(), it.code()))
                        .toList();
        model.addAttribute("query", query);
        model.addAttribute("found", found.size());
        model.addAttribute("page", Stretch.of(found, Organisation::code, after, PAGE));
        model.addAttribute("day", now.day());
        model.addAttribute("done", Done.of(done));
        return "alliance/deskOrganisations";
    }

    @GetMapping("/desk/organisations/new")
    String blank(Frame frame, Model model) {
        return form(frame, model, null, OrganisationDraft.empty(), List.of());
    }

    @PostMapping("/desk/organisations/new")
    String found(OrganisationDraft draft, Frame frame, Model model, HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () -> {
                    registry.found(draft);
                    return "redirect:/desk/organisations?done=founded";
                },
                problems -> form(frame, model, null, draft, problems));
    }

    @GetMapping("/desk/organisations/{code:[a-z0-9]{1,32}}/edit")
    String edit(@PathVariable String code, Frame frame, Model model) {
        var roll = registry.roll();
        var unit = roll.get(code);
        model.addAttribute("version", unit.version());
        return form(frame, model, unit, OrganisationDraft.of(unit, roll), List.of());
    }

    @PostMapping("/desk/organisations/{code:[a-z0-9]{1,32}}/edit")
    String change(
            @PathVariable String code,
            @RequestParam long version,
            OrganisationDraft draft,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () -> {
                    registry.change(code, version, draft);
                    return "redirect:/desk/organisations?done=changed";
                },
                problems -> {
                    model.addAttribute("version", version);
                    return form(frame, model, registry.roll().get(code), draft, problems);
                });
    }

    private String form(
            Frame frame,
            Model model,
            @Nullable Organisation unit,
            OrganisationDraft draft,
            List<Problem> problems) {
        model.addAttribute("unit", unit);
        model.addAttribute("draft", draft);
        model.addAttribute("parents", options.all(frame));
        model.addAttribute("problems", problems);
        return "alliance/deskOrganisation";
    }
}
