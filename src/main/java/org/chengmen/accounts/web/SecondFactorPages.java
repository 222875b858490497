package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Passwords;
import org.chengmen.accounts.factors.SecondFactors;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForSignedIn;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Objects;

/// Sets up the second factor and shows its recovery codes, once.
@Controller
@ForSignedIn
@AsksFactorAgain
class SecondFactorPages {

    private final Me me;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final NewStrength strength;

    SecondFactorPages(Me me, SecondFactors factors, Passwords passwords, NewStrength strength) {
        this.me = me;
        this.factors = factors;
        this.passwords = passwords;
        this.strength = strength;
    }

    @GetMapping("/my/second-factor")
    String page(Model model) {
        return page(me.account(), List.of(), model);
    }

    private String page(Account account, List<Problem> problems, Model model) {
        model.addAttribute("problems", problems);
        if (factors.isEnrolled(account.id())) {
            model.addAttribute("left", factors.recoveryCodesLeft(account.id()));
            return "accounts/secondFactor";
        }
        model.addAttribute("enrolment", factors.enrolment(account.id(), label(account)));
        return "accounts/secondFactorSetUp";
    }

    private static String label(Account account) {
        return Objects.requireNonNullElse(
                account.login(), Objects.requireNonNullElse(account.mail(), account.name()));
    }

    /// All other sessions end, and this one begins anew with the factor.
    @PostMapping("/my/second-factor")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        var account = me.account();
        try {
            var codes = factors.confirm(account.id(), code);
            strength.gained(account, frame, response);
            return codes(codes, model);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, refused.problems(), model);
        }
    }

    @PostMapping("/my/second-factor/codes")
    String renew(
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response,
            Model model) {
        var account = me.account();
        try {
            passwords.check(account, "password", password);
            return codes(factors.renewCodes(account.id()), model);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, refused.problems(), model);
        }
    }

    private static String codes(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        return "accounts/recoveryCodes";
    }
}
