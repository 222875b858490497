package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.requests.clocks.Extending;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an officer asks for more time and the head grants it.
@Controller
class ExtensionDesk {

    private final Cases cases;
    private final Extending extending;

    ExtensionDesk(Cases cases, Extending extending) {
        this.cases = cases;
        this.extending = extending;
    }

    @PostMapping("/desk/requests/{number}/extension")
    @ForStaff(Role.DEPARTMENT_OFFICER)
    String propose(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String extensionDays,
            @RequestParam(required = false) @Nullable String extensionReason,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var days = Typed.number(extensionDays);
        return cases.attempt(
                number,
                "extend",
                frame,
                model,
                response,
                () -> extending.propose(number, days, extensionReason));
    }

    @PostMapping("/desk/requests/{number}/extension/approve")
    @ForStaff(Role.SUPERVISOR)
    String approve(
            @PathVariable String number, Frame frame, Model model, HttpServletResponse response) {
        return cases.attempt(
                number, "extend", frame, model, response, () -> extending.approve(number));
    }
}
