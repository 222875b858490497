package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.entry.Proving;
import org.chengmen.accounts.entry.SignIn.Outcome;
import org.chengmen.accounts.passkeys.Ceremonies;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.ForSignedIn;
import org.chengmen.shell.Frame;
import org.chengmen.shell.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

import java.util.List;

/// "Confirm it is you": before something grave a person proves again who they are, then goes on
/// where they were.
@Controller
@ForSignedIn
class ProofPages {

    private final Me me;
    private final Proving proving;
    private final Ceremonies ceremonies;
    private final ProofSheet sheet;

    ProofPages(Me me, Proving proving, Ceremonies ceremonies, ProofSheet sheet) {
        this.me = me;
        this.proving = proving;
        this.ceremonies = ceremonies;
        this.sheet = sheet;
    }

    @GetMapping("/confirm")
    String page(@RequestParam(defaultValue = "/my") String to, Frame frame, Model model) {
        return sheet.show(Interrupted.visit(to), List.of(), frame, model);
    }

    @PostMapping(path = "/confirm/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(Frame frame) {
        return ceremonies.request(me.id(), frame);
    }

    @PostMapping("/confirm")
    String prove(ProofForm form, Frame frame, HttpServletResponse response, Model model) {
        var interrupted = Interrupted.resumed(frame.request());
        return switch (outcome(form, me.account(), frame)) {
            case Outcome.Entered entered -> goOn(interrupted, frame);
            case Outcome.Slowed(var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
                yield again(interrupted, HttpStatus.TOO_MANY_REQUESTS, frame, response, model);
            }
            default -> again(interrupted, HttpStatus.UNPROCESSABLE_CONTENT, frame, response, model);
        };
    }

    private Outcome outcome(ProofForm form, Account account, Frame frame) {
        return form.typedCredential().isEmpty()
                ? proving.byPassword(
                        account, form.typedPassword(), form.typedCode(), frame.request())
                : proving.byPasskey(account, form.typedCredential(), frame);
    }

    /// A form that was stopped is sent again by the browser, as it was (RFC 9110, 15.4.8).
    private static String goOn(Interrupted interrupted, Frame frame) {
        if (interrupted.isForm()) {
            frame.request()
                    .setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.TEMPORARY_REDIRECT);
        }
        return "redirect:" + LocalPath.orHome(interrupted.to()).uri();
    }

    private String again(
            Interrupted interrupted,
            HttpStatus status,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        var wrong = List.of(Problem.of(AccountRefusal.PROOF_WRONG));
        return sheet.show(interrupted, wrong, frame, model);
    }
}
