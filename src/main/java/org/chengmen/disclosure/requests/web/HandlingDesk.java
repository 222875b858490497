package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.requests.clocks.Asking;
import org.chengmen.disclosure.requests.clocks.Consultation;
import org.chengmen.disclosure.requests.clocks.Handing;
import org.chengmen.disclosure.requests.clocks.Hearing;
import org.chengmen.disclosure.requests.fees.Basis;
import org.chengmen.disclosure.requests.fees.Charging;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/// What an officer does with a request on the way to its answer.
@Controller
@ForStaff(Role.DEPARTMENT_OFFICER)
@RequestMapping("/desk/requests/{number}")
class HandlingDesk {

    private final Cases cases;
    private final Handing handing;
    private final Asking asking;
    private final Hearing hearing;
    private final Charging charging;

    HandlingDesk(Cases cases, Handing handing, Asking asking, Hearing hearing, Charging charging) {
        this.cases = cases;
        this.handing = handing;
        this.asking = asking;
        this.hearing = hearing;
        this.charging = charging;
    }

    @PostMapping("/confirm")
    String confirm(
            @PathVariable String number, Frame frame, Model model, HttpServletResponse response) {
        return cases.attempt(
                number, "confirm", frame, model, response, () -> handing.confirm(number));
    }

    @PostMapping("/assign")
    String assign(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable UUID officer,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return cases.attempt(
                number, "assign", frame, model, response, () -> handing.assign(number, officer));
    }

    /// What has been handed to another unit is no longer here.
    @PostMapping("/transfer")
    String transfer(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String transferTo,
            @RequestParam(required = false) @Nullable String transferReason,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var answer =
                cases.attempt(
                        number,
                        "transfer",
                        frame,
                        model,
                        response,
                        () -> handing.transfer(number, transferTo, transferReason));
        return answer.startsWith("redirect:") ? "redirect:/desk/requests" : answer;
    }

    @PostMapping("/clarification")
    String ask(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String question,
            @RequestParam(required = false) @Nullable String answerDays,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var days = Typed.number(answerDays);
        return cases.attempt(
                number,
                "clarify",
                frame,
                model,
                response,
                () -> asking.ask(number, question, days));
    }

    @PostMapping("/consultations")
    String consult(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String consultKind,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String hearingQuestion,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var kind = Typed.choice(Consultation.Kind.class, consultKind);
        return cases.attempt(
                number,
                "consult",
                frame,
                model,
                response,
                () -> hearing.consult(number, kind, party, hearingQuestion));
    }

    @PostMapping("/consultations/{id}/end")
    String end(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String opinion,
            @RequestParam(required = false) @Nullable String hearingAnswer,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return cases.attempt(
                number,
                "hear",
                frame,
                model,
                response,
                () -> hearing.end(number, id, opinion, hearingAnswer));
    }

    @PostMapping("/charge")
    String charge(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable String pages,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var by = Typed.choice(Basis.class, basis);
        var count = Typed.number(pages);
        return cases.attempt(
                number, "charge", frame, model, response, () -> charging.charge(number, by, count));
    }

    @PostMapping("/paid")
    @ForStaff({Role.DEPARTMENT_OFFICER, Role.COUNTER_CLERK})
    String paid(
            @PathVariable String number, Frame frame, Model model, HttpServletResponse response) {
        return cases.attempt(number, "paid", frame, model, response, () -> charging.paid(number));
    }
}
