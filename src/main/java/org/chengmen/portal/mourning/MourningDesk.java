package org.chengmen.portal.mourning;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;
import java.util.UUID;

/// The desk from which all sites are put in grey, at once or at an hour, for all or as a drill.
@Controller
@RequestMapping("/desk/mourning")
@ForStaff({Role.PUBLISHER, Role.SYSTEM_ADMINISTRATOR})
class MourningDesk {

    private final MourningControl control;
    private final MourningWindow window;
    private final Mournings mournings;

    MourningDesk(MourningControl control, MourningWindow window, Mournings mournings) {
        this.control = control;
        this.window = window;
        this.mournings = mournings;
    }

    @AsksFactorAgain
    @GetMapping
    String show(Model model) {
        return page(model, MourningForm.EMPTY, List.of());
    }

    @AsksFactorAgain
    @PostMapping
    String order(
            @ModelAttribute("form") MourningForm form, Model model, HttpServletResponse response) {
        try {
            control.order(form);
            return "redirect:/desk/mourning";
        } catch (Refused refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(model, form, refused.problems());
        }
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id) {
        control.end(id);
        return "redirect:/desk/mourning";
    }

    private String page(Model model, MourningForm form, List<Problem> problems) {
        model.addAttribute("state", window.now());
        model.addAttribute("standing", window.standing());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("latest", mournings.latest());
        return "portal/mourning";
    }
}
