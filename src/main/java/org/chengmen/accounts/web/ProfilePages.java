package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Passwords;
import org.chengmen.accounts.personal.Masks;
import org.chengmen.accounts.personal.Profile;
import org.chengmen.accounts.personal.SealedFields;
import org.chengmen.accounts.personal.SealedFields.Field;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForSignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Objects;

/// Name, telephone, citizen number and password of the person who signed in.
@Controller
@ForSignedIn
class ProfilePages {

    private final Me me;
    private final Profile profile;
    private final SealedFields fields;
    private final Passwords passwords;

    ProfilePages(Me me, Profile profile, SealedFields fields, Passwords passwords) {
        this.me = me;
        this.profile = profile;
        this.fields = fields;
        this.passwords = passwords;
    }

    @GetMapping("/my/profile")
    String page(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("done", done);
        var account = me.account();
        var phone = fields.value(account.id(), Field.PHONE).orElse("");
        return page(account, new ProfileForm(account.name(), phone, ""), List.of(), model);
    }

    private String page(Account account, ProfileForm form, List<Problem> problems, Model model) {
        model.addAttribute("account", account)
                .addAttribute("form", form)
                .addAttribute("problems", problems);
        fields.value(account.id(), Field.CITIZEN_NUMBER)
                .map(Masks::citizenNumber)
                .ifPresent(masked -> model.addAttribute("masked", masked));
        return "accounts/profile";
    }

    @PostMapping("/my/profile")
    String change(ProfileForm form, HttpServletResponse response, Model model) {
        var account = me.account();
        try {
            profile.change(
                    account, text(form.name()), text(form.phone()), text(form.citizenNumber()));
            return "redirect:/my/profile?done=profile";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, form, refused.problems(), model);
        }
    }

    @PostMapping("/my/profile/citizen-number/forget")
    String forgetCitizenNumber() {
        profile.forgetCitizenNumber(me.id());
        return "redirect:/my/profile?done=profile";
    }

    @AsksFactorAgain
    @GetMapping("/my/password")
    String password(Model model) {
        return password(List.of(), model);
    }

    private static String password(List<Problem> problems, Model model) {
        model.addAttribute("problems", problems);
        return "accounts/password";
    }

    /// Ends all sessions, this one too: the next sign-in proves that the new password is known.
    @AsksFactorAgain
    @PostMapping("/my/password")
    String password(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletResponse response,
            Model model) {
        try {
            change(me.account(), current, password, again);
            return "redirect:/password/done";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return password(refused.problems(), model);
        }
    }

    private void change(Account account, String current, String password, String again) {
        passwords.check(account, "current", current);
        Refused.ifAny(
                passwords.problems(
                        password,
                        again,
                        account.name(),
                        text(account.mail()),
                        text(account.login())));
        passwords.change(account.id(), passwords.hash(password));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
