package org.chengmen.accounts.web;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.factors.SecondFactors;
import org.chengmen.accounts.letters.TextMessages;
import org.chengmen.accounts.passkeys.RelyingParty;
import org.chengmen.kernel.Problem;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;

/// The two pages of signing in, each with the ways that are open.
@Component
class SignInSheet {

    private final SecondFactors factors;
    private final RelyingParty party;
    private final TextMessages texts;

    SignInSheet(SecondFactors factors, RelyingParty party, TextMessages texts) {
        this.factors = factors;
        this.party = party;
        this.texts = texts;
    }

    String form(SignInForm form, List<Problem> problems, Frame frame, Model model) {
        model.addAttribute("form", form)
                .addAttribute("passkeysHere", party.isHere(frame))
                .addAttribute("phonesHere", texts.areOffered())
                .addAttribute("problems", problems);
        return "accounts/signIn";
    }

    String code(Account account, Arrival arrival, List<Problem> problems, Model model) {
        model.addAttribute("ways", factors.ways(account))
                .addAttribute("passkeysHere", party.isHere(arrival.frame()))
                .addAttribute("back", arrival.back())
                .addAttribute("remember", arrival.remember())
                .addAttribute("problems", problems);
        return "accounts/signInCode";
    }
}
