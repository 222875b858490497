package org.chengmen.accounts.web;

import org.chengmen.accounts.personal.Consents;
import org.chengmen.accounts.personal.Consents.Subject;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.ForSignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;

/// What I agreed to, and taking it back.
@Controller
@ForSignedIn
class ConsentPages {

    private final Me me;
    private final Consents consents;
    private final CurrentPerson person;
    private final ReadableMoments moments;

    ConsentPages(Me me, Consents consents, CurrentPerson person, ReadableMoments moments) {
        this.me = me;
        this.consents = consents;
        this.person = person;
        this.moments = moments;
    }

    @GetMapping("/my/consents")
    String page(Model model) {
        var account = me.account();
        model.addAttribute("standing", consents.standing(account.id()))
                .addAttribute(
                        "ledger", consents.of(account.id()).stream().map(this::line).toList());
        return "accounts/consents";
    }

    private ConsentLine line(Consents.Decision decision) {
        return new ConsentLine(
                decision.subject().name(),
                decision.version(),
                decision.given(),
                moments.of(decision.decidedAt()));
    }

    @PostMapping("/my/consents")
    String decide(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String given) {
        Arrays.stream(Subject.values())
                .filter(it -> it.isVoluntary() && it.name().equals(subject))
                .forEach(it -> consents.decide(me.id(), it, given.equals("yes"), person.address()));
        return "redirect:/my/consents";
    }
}
