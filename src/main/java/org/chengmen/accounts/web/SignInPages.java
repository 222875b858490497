package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.entry.Client;
import org.chengmen.accounts.entry.DeviceCookie;
import org.chengmen.accounts.entry.Entrance;
import org.chengmen.accounts.entry.SignIn;
import org.chengmen.accounts.entry.SignIn.Outcome;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.List;

/// Signing in and out.
@Controller
@OpenToAll
class SignInPages {

    private final SignIn signIn;
    private final Entrance entrance;
    private final DeviceCookie devices;
    private final Arrivals arrivals;
    private final SignInSheet sheet;

    SignInPages(
            SignIn signIn,
            Entrance entrance,
            DeviceCookie devices,
            Arrivals arrivals,
            SignInSheet sheet) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.devices = devices;
        this.arrivals = arrivals;
        this.sheet = sheet;
    }

    @GetMapping("/sign-in")
    String page(Frame frame, SignInForm form, Model model) {
        return frame.signedIn().isPresent()
                ? "redirect:" + LocalPath.orHome(form.back()).uri()
                : sheet.form(form, List.of(), frame, model);
    }

    @PostMapping("/sign-in")
    String signIn(SignInForm form, Model model, Frame frame, HttpServletResponse response) {
        return switch (attempt(form, frame.request())) {
            case Outcome.Wrong() -> again(form, 422, frame, response, model);
            case Outcome.Slowed(var pause) -> {
                retryAfter(pause, response);
                yield again(form, 429, frame, response, model);
            }
            case Outcome.NeedsCode(var account) -> {
                entrance.waitForCode(account, frame.request());
                yield "redirect:/sign-in/code" + Back.query(form.back(), form.remember());
            }
            case Outcome.Entered(var account) ->
                    arrivals.enter(
                            account,
                            false,
                            new Arrival(frame, response, form.remember(), form.back()));
        };
    }

    private Outcome attempt(SignInForm form, HttpServletRequest request) {
        return form.isReasonable()
                ? signIn.attempt(
                        form.typedName(),
                        form.typedPassword(),
                        Client.of(request),
                        devices.token(request))
                : new Outcome.Wrong();
    }

    /// The words are those of a wrong password; only machines are told how long to wait.
    private static void retryAfter(Duration pause, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
    }

    private String again(
            SignInForm form, int status, Frame frame, HttpServletResponse response, Model model) {
        response.setStatus(status);
        var refused = Problem.at("name", AccountRefusal.SIGN_IN_REFUSED);
        return sheet.form(form, List.of(refused), frame, model);
    }

    @GetMapping("/sign-in/code")
    String codePage(
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String remember,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        var arrival = new Arrival(frame, response, remember, back);
        return entrance.waiting(frame.request())
                .map(account -> sheet.code(account, arrival, List.of(), model))
                .orElse("redirect:/sign-in");
    }

    @PostMapping("/sign-in/code")
    String code(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String remember,
            Model model,
            Frame frame,
            HttpServletResponse response) {
        var arrival = new Arrival(frame, response, remember, back);
        return entrance.waiting(frame.request())
                .map(account -> confirm(account, code, arrival, model))
                .orElse("redirect:/sign-in");
    }

    private String confirm(Account account, String code, Arrival arrival, Model model) {
        return switch (signIn.confirm(account, code)) {
            case Outcome.Entered entered -> arrivals.enter(entered.account(), true, arrival);
            case Outcome.Slowed(var pause) -> {
                retryAfter(pause, arrival.response());
                yield codeAgain(account, 429, arrival, model);
            }
            default -> codeAgain(account, 422, arrival, model);
        };
    }

    private String codeAgain(Account account, int status, Arrival arrival, Model model) {
        arrival.response().setStatus(status);
        var wrong = Problem.at("code", AccountRefusal.CODE_WRONG);
        return sheet.code(account, arrival, List.of(wrong), model);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return "redirect:/";
    }
}
