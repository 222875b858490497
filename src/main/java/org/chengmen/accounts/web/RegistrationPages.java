package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.entry.Client;
import org.chengmen.accounts.entry.Pace;
import org.chengmen.accounts.entry.SlowDown;
import org.chengmen.accounts.registration.NewAccounts;
import org.chengmen.accounts.registration.Registration;
import org.chengmen.accounts.registration.RegistrationForm;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Registration of citizens and enterprises.
@Controller
@OpenToAll
class RegistrationPages {

    private final Registration registration;
    private final NewAccounts accounts;
    private final SlowDown slowDown;

    RegistrationPages(Registration registration, NewAccounts accounts, SlowDown slowDown) {
        this.registration = registration;
        this.accounts = accounts;
        this.slowDown = slowDown;
    }

    @GetMapping("/register")
    String page(RegistrationForm form, Model model) {
        return page(form, List.of(), model);
    }

    private static String page(RegistrationForm form, List<Problem> problems, Model model) {
        model.addAttribute("form", form).addAttribute("problems", problems);
        return "accounts/register";
    }

    @PostMapping("/register")
    String register(RegistrationForm form, Frame frame, HttpServletResponse response, Model model) {
        if (!slowDown.attempt(Pace.LETTER, Client.of(frame.request()).network()).isZero()) {
            throw Refused.because(AccountRefusal.SIGN_IN_SLOWED);
        }
        try {
            registration.register(form, Visits.of(frame));
            return "redirect:/register/sent";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, refused.problems(), model);
        }
    }

    @GetMapping("/register/sent")
    String sent(Model model) {
        return Said.in(model, "accounts.register.sent", null);
    }

    /// Looking at the link changes nothing: mail programs look before people do.
    @GetMapping("/register/confirm")
    String confirm(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        return "accounts/registerConfirm";
    }

    @PostMapping("/register/confirm")
    String confirm(@RequestParam(defaultValue = "") String token) {
        accounts.confirm(token);
        return "redirect:/register/done";
    }

    @GetMapping("/register/done")
    String done(Model model) {
        return Said.in(model, "accounts.register.done", "/sign-in");
    }
}
