package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.entry.Client;
import org.chengmen.accounts.passkeys.Ceremonies;
import org.chengmen.accounts.passkeys.Passkey;
import org.chengmen.accounts.passkeys.Passkeys;
import org.chengmen.accounts.passkeys.RelyingParty;
import org.chengmen.accounts.registration.Ids;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForSignedIn;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.List;

/// My passkeys: making one, and taking one away.
@Controller
@ForSignedIn
@AsksFactorAgain
class PasskeyPages {

    private static final int LONGEST_LABEL = 60;

    private final Me me;
    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final RelyingParty party;
    private final NewStrength strength;
    private final ReadableMoments moments;

    PasskeyPages(
            Me me,
            Passkeys passkeys,
            Ceremonies ceremonies,
            RelyingParty party,
            NewStrength strength,
            ReadableMoments moments) {
        this.me = me;
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.party = party;
        this.strength = strength;
        this.moments = moments;
    }

    @GetMapping("/my/passkeys")
    String page(@RequestParam(defaultValue = "") String done, Frame frame, Model model) {
        model.addAttribute("done", done);
        return page("", List.of(), frame, model);
    }

    private String page(String label, List<Problem> problems, Frame frame, Model model) {
        model.addAttribute("passkeys", passkeys.of(me.id()).stream().map(this::line).toList())
                .addAttribute("here", party.isHere(frame))
                .addAttribute("most", Passkeys.MOST)
                .addAttribute("label", label)
                .addAttribute("problems", problems);
        return "accounts/passkeys";
    }

    private PasskeyLine line(Passkey passkey) {
        var used = passkey.usedAt();
        return new PasskeyLine(
                passkey.id().toString(),
                passkey.label(),
                passkey.synced(),
                moments.of(passkey.createdAt()),
                used == null ? "" : moments.of(used));
    }

    @PostMapping(path = "/my/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(Frame frame) {
        return ceremonies.creation(me.id(), frame);
    }

    /// All other sessions end, and this one begins anew with the stronger proof.
    @PostMapping("/my/passkeys")
    String add(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String credential,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        var account = me.account();
        try {
            ceremonies.register(account, credential, named(label, frame), frame);
            strength.gained(account, frame, response);
            return "redirect:/my/passkeys?done=added";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(label, refused.problems(), frame, model);
        }
    }

    /// Without a name, the browser and system say which passkey it is.
    private static String named(String label, Frame frame) {
        if (label.strip().length() > LONGEST_LABEL) {
            throw new Refused(
                    List.of(Problem.at("label", AccountRefusal.NAME_TOO_LONG, LONGEST_LABEL)));
        }
        return label.isBlank() ? Client.of(frame.request()).label() : label.strip();
    }

    @PostMapping("/my/passkeys/remove")
    String remove(@RequestParam(defaultValue = "") String passkey, Frame frame) {
        Account account = me.account();
        Ids.parse(passkey).ifPresent(id -> passkeys.remove(account.id(), id));
        strength.lost(account, frame);
        return "redirect:/my/passkeys?done=removed";
    }
}
