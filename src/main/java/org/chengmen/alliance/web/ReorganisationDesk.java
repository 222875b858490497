package org.chengmen.alliance.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.organisations.Ending;
import org.chengmen.alliance.organisations.EndingDraft;
import org.chengmen.alliance.organisations.OrganisationRegistry;
import org.chengmen.alliance.reorganisation.Reorganisations;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;

/// Where a unit is ended in a reorganisation.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
@AsksFactorAgain
class ReorganisationDesk {

    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 100;

    private final Reorganisations reorganisations;
    private final OrganisationRegistry registry;
    private final OrganisationOptions options;

    ReorganisationDesk(
            Reorganisations reorganisations,
            OrganisationRegistry registry,
            OrganisationOptions options) {
        this.reorganisations = reorganisations;
        this.registry = registry;
        this.options = options;
    }

    @GetMapping("/desk/organisations/{code:[a-z0-9]{1,32}}/end")
    String blank(@PathVariable String code, Frame frame, Model model) {
        var unit = registry.roll().get(code);
        var draft = EndingDraft.of(unit.ending(), registry.roll());
        model.addAttribute("rows", LEAST_ROWS);
        return form(code, unit.version(), frame, model, draft, List.of());
    }

    /// With `more` nothing is ended: the form comes back with one more line for a successor and all
    /// that was typed.
    @PostMapping("/desk/organisations/{code:[a-z0-9]{1,32}}/end")
    String end(
            @PathVariable String code,
            @RequestParam long version,
            EndingDraft draft,
            @RequestParam(defaultValue = "0") int rows,
            @RequestParam(defaultValue = "false") boolean more,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("rows", Math.clamp(more ? rows + 1L : rows, LEAST_ROWS, MOST_ROWS));
        if (more) {
            return form(code, version, frame, model, draft, List.of());
        }
        return FormAnswer.of(
                response,
                () -> {
                    reorganisations.end(code, version, draft);
                    return "redirect:/desk/organisations?done=ended";
                },
                problems -> form(code, version, frame, model, draft, problems));
    }

    private String form(
            String code,
            long version,
            Frame frame,
            Model model,
            EndingDraft draft,
            List<Problem> problems) {
        model.addAttribute("unit", registry.roll().get(code));
        model.addAttribute("version", version);
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        model.addAttribute("kinds", kinds(frame));
        model.addAttribute(
                "units",
                options.all(frame).stream().filter(it -> !it.value().equals(code)).toList());
        return "alliance/deskEnding";
    }

    private static List<Option> kinds(Frame frame) {
        return Arrays.stream(Ending.Kind.values())
                .map(it ->
                        new Option(
                                it.code(),
                                frame.t(it.messageKey()),
                                frame.t(it.messageKey() + ".hint")))
                .toList();
    }
}
