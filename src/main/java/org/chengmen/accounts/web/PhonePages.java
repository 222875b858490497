package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.entry.Pace;
import org.chengmen.accounts.entry.SlowDown;
import org.chengmen.accounts.letters.TextMessages;
import org.chengmen.accounts.personal.PhoneNumber;
import org.chengmen.accounts.phones.PhoneCodes.Purpose;
import org.chengmen.accounts.phones.Phones;
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

/// My telephone as a way to sign in: proved by a code, stopped at any time.
@Controller
@ForSignedIn
@AsksFactorAgain
class PhonePages {

    private final Me me;
    private final Phones phones;
    private final TextMessages texts;
    private final SlowDown slowDown;

    PhonePages(Me me, Phones phones, TextMessages texts, SlowDown slowDown) {
        this.me = me;
        this.phones = phones;
        this.texts = texts;
        this.slowDown = slowDown;
    }

    @GetMapping("/my/phone")
    String page(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("done", done);
        return page(account(), List.of(), model);
    }

    /// Staff sign in by stronger ways only.
    private Account account() {
        var account = me.account();
        if (account.isStaff() || !texts.areOffered()) {
            throw Refused.because(AccountRefusal.TEXTS_NOT_OFFERED);
        }
        return account;
    }

    private String page(Account account, List<Problem> problems, Model model) {
        phones.of(account.id()).ifPresent(it -> model.addAttribute("phone", it.masked()));
        model.addAttribute("confirmed", phones.isConfirmed(account.id()))
                .addAttribute("problems", problems);
        return "accounts/phone";
    }

    @PostMapping("/my/phone/send")
    String send(Frame frame) {
        var account = account();
        phones.of(account.id()).ifPresent(phone -> send(account, phone, frame));
        return "redirect:/my/phone?done=sent";
    }

    private void send(Account account, PhoneNumber phone, Frame frame) {
        var pause = slowDown.attempt(Pace.TEXT, phone.value());
        if (!pause.isZero()) {
            throw Refused.because(AccountRefusal.TEXTS_SLOWED);
        }
        phones.send(account.id(), phone, Purpose.CONFIRM, frame.locale());
    }

    @PostMapping("/my/phone")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response,
            Model model) {
        var account = account();
        if (isRight(account, code)) {
            return "redirect:/my/phone?done=confirmed";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("done", "sent");
        var wrong = Problem.at("code", AccountRefusal.PHONE_CODE_WRONG);
        return page(account, List.of(wrong), model);
    }

    private boolean isRight(Account account, String code) {
        return slowDown.attempt(Pace.CODE, "phone of " + account.id()).isZero()
                && phones.of(account.id())
                        .filter(phone -> phones.confirm(account.id(), phone, code))
                        .isPresent();
    }

    @PostMapping("/my/phone/stop")
    String stop() {
        phones.stop(account().id());
        return "redirect:/my/phone?done=stopped";
    }
}
