package org.chengmen.accounts.web;

import org.chengmen.accounts.factors.SecondFactors;
import org.chengmen.accounts.passkeys.RelyingParty;
import org.chengmen.kernel.Problem;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;

/// The page on which a person proves again who they are, by the ways that their account has.
@Component
class ProofSheet {

    private final Me me;
    private final SecondFactors factors;
    private final RelyingParty party;

    ProofSheet(Me me, SecondFactors factors, RelyingParty party) {
        this.me = me;
        this.factors = factors;
        this.party = party;
    }

    String show(Interrupted interrupted, List<Problem> problems, Frame frame, Model model) {
        model.addAttribute("interrupted", interrupted)
                .addAttribute("ways", factors.ways(me.account()))
                .addAttribute("passkeysHere", party.isHere(frame))
                .addAttribute("problems", problems);
        return "accounts/proof";
    }
}
