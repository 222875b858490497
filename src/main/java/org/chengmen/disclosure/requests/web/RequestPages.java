package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountDirectory;
import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.PersonalDetails;
import org.chengmen.disclosure.requests.filing.Filing;
import org.chengmen.disclosure.requests.filing.RequestForm;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.kernel.access.Person;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The form by which anybody asks for information (依申请公开), read over once more before it is sent.
@Controller
@OpenToAll
class RequestPages {

    private final Filing filing;
    private final Sending sending;
    private final UnitChoices units;
    private final AccountDirectory accounts;

    RequestPages(Filing filing, Sending sending, UnitChoices units, AccountDirectory accounts) {
        this.filing = filing;
        this.sending = sending;
        this.units = units;
        this.accounts = accounts;
    }

    @GetMapping("/disclosure/request")
    String form(
            @RequestParam(required = false) @Nullable String organisation,
            Frame frame,
            Model model) {
        var form =
                applicant(frame)
                        .map(it -> RequestForm.of(organisation, it.name(), it.phone(), it.mail()))
                        .orElseGet(() -> RequestForm.empty(organisation));
        return form(here(form, frame), List.of(), frame, model);
    }

    private Optional<PersonalDetails> applicant(Frame frame) {
        return frame.signedIn()
                .filter(it -> it.kind() != Person.Kind.STAFF)
                .map(it -> accounts.details(new AccountId(it.account()), "", ""));
    }

    /// On the site of a unit, that unit is asked.
    private RequestForm here(RequestForm form, Frame frame) {
        return units.here(frame).map(it -> form.to(it.code())).orElse(form);
    }

    private String form(RequestForm form, List<Problem> problems, Frame frame, Model model) {
        model.addAttribute("form", form)
                .addAttribute("problems", problems)
                .addAttribute("unit", units.here(frame).map(it -> it.name()).orElse(null))
                .addAttribute("choices", units.all(frame));
        return "disclosure/requestForm";
    }

    @PostMapping("/disclosure/request/review")
    String review(
            @ModelAttribute RequestForm typed,
            @RequestParam(required = false) @Nullable UUID submission,
            @RequestParam(required = false) @Nullable String change,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var form = here(typed, frame);
        if (change != null) {
            return form(form, List.of(), frame, model);
        }
        try {
            return review(form, submission == null ? UUID.randomUUID() : submission, model);
        } catch (Refused refused) {
            return form(form, Refusals.shown(refused, response), frame, model);
        }
    }

    private String review(RequestForm form, UUID submission, Model model) {
        var checked = filing.check(form);
        model.addAttribute("form", form)
                .addAttribute("checked", checked)
                .addAttribute("unit", units.unit(checked.organisation()).orElseThrow().name())
                .addAttribute("submission", submission);
        return "disclosure/requestReview";
    }

    @PostMapping("/disclosure/request")
    String send(
            @ModelAttribute RequestForm typed,
            @RequestParam UUID submission,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var form = here(typed, frame);
        try {
            var number = sending.send(form, submission, frame, response);
            return "redirect:/disclosure/request/" + number + "?filed=1";
        } catch (Refused refused) {
            return form(form, Refusals.shown(refused, response), frame, model);
        }
    }
}
