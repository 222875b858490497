package org.chengmen.alliance.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.memory.Memory;
import org.chengmen.alliance.responsibilities.Responsibility;
import org.chengmen.alliance.responsibilities.ResponsibilityDraft;
import org.chengmen.alliance.responsibilities.ResponsibilityRegistry;
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
import java.util.UUID;

/// Where it is taken down which unit answers for what.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class ResponsibilityDesk {

    private static final int PAGE = 50;

    private final ResponsibilityRegistry registry;
    private final OrganisationOptions options;
    private final Memory memory;

    ResponsibilityDesk(
            ResponsibilityRegistry registry, OrganisationOptions options, Memory memory) {
        this.registry = registry;
        this.options = options;
        this.memory = memory;
    }

    @GetMapping("/desk/responsibilities")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        var query = DirectoryQuery.of(q, "");
        var now = memory.now();
        var found =
                now.responsibilities().stream()
                        .filter(it -> query.finds(it.matter(), now.codeOf(it.organisation())))
                        .toList();
        model.addAttribute("query", query);
        model.addAttribute("page", Stretch.of(found, ResponsibilityDesk::key, after, PAGE));
        model.addAttribute("now", now);
        model.addAttribute("done", Done.of(done));
        return "alliance/deskResponsibilities";
    }

    private static String key(Responsibility responsibility) {
        return responsibility.id().toString();
    }

    @GetMapping("/desk/responsibilities/new")
    String blank(Frame frame, Model model) {
        return form(frame, model, null, ResponsibilityDraft.empty(), List.of());
    }

    @PostMapping("/desk/responsibilities/new")
    String assign(
            ResponsibilityDraft draft, Frame frame, Model model, HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () -> {
                    registry.assign(draft);
                    return "redirect:/desk/responsibilities?done=assigned";
                },
                problems -> form(frame, model, null, draft, problems));
    }

    @GetMapping("/desk/responsibilities/{id}")
    String edit(@PathVariable UUID id, Frame frame, Model model) {
        var responsibility = registry.get(id);
        model.addAttribute("version", responsibility.version());
        return form(frame, model, id, registry.draftOf(responsibility), List.of());
    }

    @PostMapping("/desk/responsibilities/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam long version,
            ResponsibilityDraft draft,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () -> {
                    registry.change(id, version, draft);
                    return "redirect:/desk/responsibilities?done=changed";
                },
                problems -> {
                    model.addAttribute("version", version);
                    return form(frame, model, id, draft, problems);
                });
    }

    private String form(
            Frame frame,
            Model model,
            @Nullable UUID id,
            ResponsibilityDraft draft,
            List<Problem> problems) {
        model.addAttribute("id", id);
        model.addAttribute("draft", draft);
        model.addAttribute("units", options.all(frame));
        model.addAttribute("problems", problems);
        return "alliance/deskResponsibility";
    }
}
