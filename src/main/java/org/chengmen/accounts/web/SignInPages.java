package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.entry.Client;
import org.chengmen.accounts.entry.DeviceCookie;
import org.chengmen.accounts.entry.Entrance;
import org.chengmen.accounts.entry.SignIn;
import org.chengmen.accounts.entry.SignIn.Outcome;
import org.chengmen.accounts.letters.Letters;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.LocalPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

    private static final String PAGE = "accounts/signIn";
    private static final String CODE_PAGE = "accounts/signInCode";

    private final SignIn signIn;
    private final Entrance entrance;
    private final DeviceCookie devices;
    private final Letters letters;

    SignInPages(SignIn signIn, Entrance entrance, DeviceCookie devices, Letters letters) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.devices = devices;
        this.letters = letters;
    }

    @GetMapping("/sign-in")
    String page(Frame frame, SignInForm form, Model model) {
        if (frame.signedIn().isPresent()) {
            return redirect(form.back());
        }
        return page(form, List.of(), model);
    }

    private static String page(SignInForm form, List<Problem> problems, Model model) {
        model.addAttribute("form", form).addAttribute("problems", problems);
        return PAGE;
    }

    @PostMapping("/sign-in")
    String signIn(
            SignInForm form,
            Model model,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (attempt(form, request)) {
            case Outcome.Wrong() -> again(form, response, HttpStatus.UNPROCESSABLE_CONTENT, model);
            case Outcome.Slowed(var pause) -> slowed(form, pause, response, model);
            case Outcome.NeedsCode(var account) -> {
                entrance.waitForCode(account, request);
                yield "redirect:/sign-in/code" + Back.query(form.back(), form.remember());
            }
            case Outcome.Entered entered ->
                    enter(
                            entered,
                            false,
                            new Arrival(frame, request, response),
                            form.remember(),
                            form.back());
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

    private static String again(
            SignInForm form, HttpServletResponse response, HttpStatus status, Model model) {
        response.setStatus(status.value());
        return page(form, List.of(Problem.at("name", AccountRefusal.SIGN_IN_REFUSED)), model);
    }

    /// The words are those of a wrong password; only machines are told how long to wait.
    private static String slowed(
            SignInForm form, Duration pause, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        return again(form, response, HttpStatus.TOO_MANY_REQUESTS, model);
    }

    @GetMapping("/sign-in/code")
    String codePage(
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String remember,
            Model model,
            HttpServletRequest request) {
        return entrance.waiting(request).isEmpty()
                ? "redirect:/sign-in"
                : codePage(back, remember, List.of(), model);
    }

    private static String codePage(
            String back, String remember, List<Problem> problems, Model model) {
        model.addAttribute("back", back)
                .addAttribute("remember", remember)
                .addAttribute("problems", problems);
        return CODE_PAGE;
    }

    @PostMapping("/sign-in/code")
    String code(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String remember,
            Model model,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        var waiting = entrance.waiting(request);
        if (waiting.isEmpty()) {
            return "redirect:/sign-in";
        }
        return switch (signIn.confirm(waiting.get(), code)) {
            case Outcome.Entered entered ->
                    enter(entered, true, new Arrival(frame, request, response), remember, back);
            case Outcome.Slowed(var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield codePage(back, remember, codeProblem(), model);
            }
            default -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield codePage(back, remember, codeProblem(), model);
            }
        };
    }

    private static List<Problem> codeProblem() {
        return List.of(Problem.at("code", AccountRefusal.CODE_WRONG));
    }

    private String enter(
            Outcome.Entered entered,
            boolean secondFactor,
            Arrival arrival,
            @Nullable String remember,
            @Nullable String back) {
        var account = entered.account();
        if (account.signedInAt() != null && !devices.isKnown(account, arrival.request())) {
            letters.newDevice(
                    account, Client.of(arrival.request()).label(), arrival.frame().locale());
        }
        entrance.enter(account, secondFactor, arrival.request(), arrival.response());
        if ("yes".equals(remember)) {
            devices.remember(account, arrival.request(), arrival.response());
        }
        return redirect(back);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return "redirect:/";
    }

    private static String redirect(@Nullable String back) {
        return "redirect:" + LocalPath.orHome(back).uri();
    }

    private record Arrival(Frame frame, HttpServletRequest request, HttpServletResponse response) {}
}
