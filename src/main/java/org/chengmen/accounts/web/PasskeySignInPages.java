package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.entry.Client;
import org.chengmen.accounts.entry.PasskeySignIn;
import org.chengmen.accounts.entry.SignIn.Outcome;
import org.chengmen.accounts.passkeys.Ceremonies;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.List;

/// Signing in with a passkey: the page's script asks for a challenge, has it signed and sends the
/// answer as a form.
@Controller
@OpenToAll
class PasskeySignInPages {

    private final PasskeySignIn signIn;
    private final Ceremonies ceremonies;
    private final Arrivals arrivals;
    private final SignInSheet sheet;

    PasskeySignInPages(
            PasskeySignIn signIn, Ceremonies ceremonies, Arrivals arrivals, SignInSheet sheet) {
        this.signIn = signIn;
        this.ceremonies = ceremonies;
        this.arrivals = arrivals;
        this.sheet = sheet;
    }

    @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(Frame frame) {
        if (!signIn.pause(Client.of(frame.request())).isZero()) {
            throw Refused.because(AccountRefusal.SIGN_IN_SLOWED);
        }
        return ceremonies.request(null, frame);
    }

    @PostMapping("/sign-in/passkey")
    String signIn(
            SignInForm form,
            @RequestParam(defaultValue = "") String credential,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        return switch (signIn.attempt(credential, frame)) {
            case Outcome.Entered(var account) ->
                    arrivals.enter(
                            account,
                            true,
                            new Arrival(frame, response, form.remember(), form.back()));
            case Outcome.Slowed(var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
                yield again(form, HttpStatus.TOO_MANY_REQUESTS, frame, response, model);
            }
            default -> again(form, HttpStatus.UNPROCESSABLE_CONTENT, frame, response, model);
        };
    }

    private String again(
            SignInForm form,
            HttpStatus status,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        var refused = Problem.of(AccountRefusal.PASSKEY_REFUSED);
        return sheet.form(form, List.of(refused), frame, model);
    }
}
