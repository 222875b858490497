package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Passwords;
import org.chengmen.accounts.entry.Client;
import org.chengmen.accounts.entry.Pace;
import org.chengmen.accounts.entry.SlowDown;
import org.chengmen.accounts.letters.Links.Purpose;
import org.chengmen.accounts.registration.PasswordReset;
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

/// A password forgotten, and the first one of a new member of staff: both are set by a link.
@Controller
@OpenToAll
class PasswordPages {

    private final PasswordReset reset;
    private final Passwords passwords;
    private final SlowDown slowDown;

    PasswordPages(PasswordReset reset, Passwords passwords, SlowDown slowDown) {
        this.reset = reset;
        this.passwords = passwords;
        this.slowDown = slowDown;
    }

    @GetMapping("/password/forgotten")
    String forgotten() {
        return "accounts/passwordForgotten";
    }

    /// The answer is the same whether or not there is such an account.
    @PostMapping("/password/forgotten")
    String forgotten(@RequestParam(defaultValue = "") String name, Frame frame) {
        if (!slowDown.attempt(Pace.LETTER, Client.of(frame.request()).network()).isZero()) {
            throw Refused.because(AccountRefusal.SIGN_IN_SLOWED);
        }
        if (name.length() <= 254) {
            reset.ask(name, Visits.of(frame));
        }
        return "redirect:/password/sent";
    }

    @GetMapping("/password/sent")
    String sent(Model model) {
        return Said.in(model, "accounts.password.sent", null);
    }

    @GetMapping("/password/new")
    String renew(@RequestParam(defaultValue = "") String token, Model model) {
        return form(Purpose.RESET_PASSWORD, token, List.of(), model);
    }

    @GetMapping("/password/first")
    String first(@RequestParam(defaultValue = "") String token, Model model) {
        return form(Purpose.SET_PASSWORD, token, List.of(), model);
    }

    private String form(Purpose purpose, String token, List<Problem> problems, Model model) {
        if (!reset.isOpen(purpose, token)) {
            throw Refused.because(AccountRefusal.LINK_SPENT);
        }
        model.addAttribute("token", token)
                .addAttribute(
                        "action",
                        purpose == Purpose.SET_PASSWORD ? "/password/first" : "/password/new")
                .addAttribute("problems", problems);
        return "accounts/passwordNew";
    }

    @PostMapping("/password/new")
    String renew(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        return set(
                Purpose.RESET_PASSWORD, new Typed(token, password, again), frame, response, model);
    }

    @PostMapping("/password/first")
    String first(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        return set(Purpose.SET_PASSWORD, new Typed(token, password, again), frame, response, model);
    }

    private String set(
            Purpose purpose, Typed typed, Frame frame, HttpServletResponse response, Model model) {
        var problems =
                passwords.problems(
                        typed.password(), typed.again(), reset.own(purpose, typed.token()));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(purpose, typed.token(), problems, model);
        }
        reset.set(purpose, typed.token(), passwords.hash(typed.password()), frame.locale());
        return "redirect:/password/done";
    }

    @GetMapping("/password/done")
    String done(Model model) {
        return Said.in(model, "accounts.password.done", "/sign-in");
    }

    private record Typed(String token, String password, String again) {}
}
