package org.chengmen.portal.emergency;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
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

/// The desk from which one message reaches every page of every site.
@Controller
@RequestMapping("/desk/emergency")
@ForStaff({Role.PUBLISHER, Role.SYSTEM_ADMINISTRATOR})
class EmergencyDesk {

    private final EmergencyControl control;
    private final EmergencyWindow window;
    private final Emergencies emergencies;

    EmergencyDesk(EmergencyControl control, EmergencyWindow window, Emergencies emergencies) {
        this.control = control;
        this.window = window;
        this.emergencies = emergencies;
    }

    @AsksFactorAgain
    @GetMapping
    String show(Model model) {
        return page(model, EmergencyForm.EMPTY, List.of());
    }

    @AsksFactorAgain
    @PostMapping
    String raise(
            @ModelAttribute("form") EmergencyForm form, Model model, HttpServletResponse response) {
        try {
            control.raise(form);
            return "redirect:/desk/emergency";
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(model, form, refused.problems());
        }
    }

    @PostMapping("/{id}/lower")
    String lower(@PathVariable UUID id) {
        control.lower(id);
        return "redirect:/desk/emergency";
    }

    private String page(Model model, EmergencyForm form, List<Problem> problems) {
        window.current().ifPresent(shown -> model.addAttribute("shown", shown));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("latest", emergencies.latest());
        return "portal/emergency";
    }
}
