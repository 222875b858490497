package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.disclosure.requests.filing.Registration;
import org.chengmen.disclosure.requests.filing.RequestForm;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Where letters, faxes and what people say at the counter become requests.
@Controller
@ForStaff({Role.DEPARTMENT_OFFICER, Role.COUNTER_CLERK})
class RegistrationDesk {

    private final Registration registration;
    private final Rights rights;
    private final UnitChoices units;
    private final Today today;

    RegistrationDesk(Registration registration, Rights rights, UnitChoices units, Today today) {
        this.registration = registration;
        this.rights = rights;
        this.units = units;
        this.today = today;
    }

    @GetMapping("/desk/requests/new")
    String form(Model model) {
        var day = today.date().toString();
        return form(RequestForm.empty(null), "COUNTER", day, List.of(), model);
    }

    private static String form(
            RequestForm form,
            @Nullable String channel,
            @Nullable String receivedOn,
            List<Problem> problems,
            Model model) {
        model.addAttribute("form", form)
                .addAttribute("channel", channel)
                .addAttribute("receivedOn", receivedOn)
                .addAttribute("problems", problems);
        return "disclosure/requestNew";
    }

    @PostMapping("/desk/requests/new")
    String register(
            @ModelAttribute RequestForm typed,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String receivedOn,
            Model model,
            HttpServletResponse response) {
        var form = typed.to(units.unit(rights.organisation()).orElseThrow().code());
        try {
            return "redirect:/desk/requests/" + registration.register(form, channel, receivedOn);
        } catch (Refused refused) {
            var problems = Refusals.shown(refused, response);
            return form(form, channel, receivedOn, problems, model);
        }
    }
}
