package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.entry.Client;
import org.chengmen.accounts.entry.Entrance;
import org.chengmen.accounts.entry.PhoneSignIn;
import org.chengmen.accounts.entry.SignIn.Outcome;
import org.chengmen.accounts.letters.TextMessages;
import org.chengmen.accounts.personal.PhoneNumber;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.List;

/// Signing in by a code that comes as a text message.
@Controller
@OpenToAll
class PhoneSignInPages {

    private final PhoneSignIn signIn;
    private final TextMessages texts;
    private final Entrance entrance;
    private final Arrivals arrivals;

    PhoneSignInPages(PhoneSignIn signIn, TextMessages texts, Entrance entrance, Arrivals arrivals) {
        this.signIn = signIn;
        this.texts = texts;
        this.entrance = entrance;
        this.arrivals = arrivals;
    }

    @GetMapping("/sign-in/phone")
    String page(@RequestParam(defaultValue = "/") String back, Model model) {
        requireOffered();
        return page("", back, List.of(), model);
    }

    private void requireOffered() {
        if (!texts.areOffered()) {
            throw Refused.because(AccountRefusal.TEXTS_NOT_OFFERED);
        }
    }

    private static String page(String phone, String back, List<Problem> problems, Model model) {
        model.addAttribute("phone", phone)
                .addAttribute("back", back)
                .addAttribute("problems", problems);
        return "accounts/signInPhone";
    }

    @PostMapping("/sign-in/phone")
    String send(
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "/") String back,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        requireOffered();
        var number = PhoneNumber.parse(phone);
        if (number.isEmpty()) {
            return again(phone, back, 422, AccountRefusal.PHONE_MALFORMED, response, model);
        }
        var pause = signIn.send(number.get(), Client.of(frame.request()), frame.locale());
        if (!pause.isZero()) {
            retryAfter(pause, response);
            return again(phone, back, 429, AccountRefusal.TEXTS_SLOWED, response, model);
        }
        return codePage(number.get().value(), back, List.of(), model);
    }

    private static String again(
            String phone,
            String back,
            int status,
            AccountRefusal reason,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status);
        return page(phone, back, List.of(Problem.at("phone", reason)), model);
    }

    private static void retryAfter(Duration pause, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
    }

    private static String codePage(String phone, String back, List<Problem> problems, Model model) {
        page(phone, back, problems, model);
        return "accounts/signInPhoneCode";
    }

    @PostMapping("/sign-in/phone/code")
    String enter(
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String back,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        requireOffered();
        return switch (attempt(phone, code, frame)) {
            case Outcome.Entered(var account) ->
                    arrivals.enter(account, false, new Arrival(frame, response, "", back));
            case Outcome.NeedsCode(var account) -> {
                entrance.waitForCode(account, frame.request());
                yield "redirect:/sign-in/code" + Back.query(back, "");
            }
            case Outcome.Slowed(var pause) -> {
                retryAfter(pause, response);
                yield codeAgain(phone, back, 429, response, model);
            }
            default -> codeAgain(phone, back, 422, response, model);
        };
    }

    private Outcome attempt(String phone, String code, Frame frame) {
        return PhoneNumber.parse(phone)
                .map(number -> signIn.attempt(number, code, Client.of(frame.request())))
                .orElseGet(Outcome.Wrong::new);
    }

    private static String codeAgain(
            String phone, String back, int status, HttpServletResponse response, Model model) {
        response.setStatus(status);
        var wrong = Problem.at("code", AccountRefusal.PHONE_CODE_WRONG);
        return codePage(phone, back, List.of(wrong), model);
    }
}
