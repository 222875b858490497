package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.Steps;
import org.chengmen.disclosure.requests.clocks.Asking;
import org.chengmen.disclosure.requests.decisions.Withdrawing;
import org.chengmen.disclosure.requests.tracking.Visit;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// One request as its applicant follows it, signed in or let in by a code.
@Controller
@OpenToAll
@RequestMapping("/disclosure/request/{number:[a-z0-9-]+-\\d{4}-\\d{5,}}")
class TrackedRequestPages {

    private final Requests requests;
    private final RequestViews views;
    private final Steps steps;
    private final Asking asking;
    private final Withdrawing withdrawing;
    private final Visit visit;

    TrackedRequestPages(
            Requests requests,
            RequestViews views,
            Steps steps,
            Asking asking,
            Withdrawing withdrawing,
            Visit visit) {
        this.requests = requests;
        this.views = views;
        this.steps = steps;
        this.asking = asking;
        this.withdrawing = withdrawing;
        this.visit = visit;
    }

    /// Whoever has no right to see it is asked for a code, also where there is nothing to see.
    @GetMapping
    String page(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String filed,
            Frame frame,
            Model model) {
        var request = requests.byNumber(number).filter(it -> isMine(it, frame));
        if (request.isEmpty()) {
            return "redirect:/disclosure/request/track?number=" + number;
        }
        model.addAttribute("filed", filed != null);
        return page(request.get(), List.of(), frame, model);
    }

    private String page(
            InformationRequest request, List<Problem> problems, Frame frame, Model model) {
        model.addAttribute("view", views.of(request, frame))
                .addAttribute("steps", PublicSteps.of(steps.of(request.id()), frame))
                .addAttribute("problems", problems);
        return "disclosure/requestTracked";
    }

    private boolean isMine(InformationRequest request, Frame frame) {
        return visit.isOf(request, frame.request());
    }

    private InformationRequest mine(String number, Frame frame) {
        return requests.byNumber(number)
                .filter(it -> isMine(it, frame))
                .orElseThrow(() -> Refused.because(RequestRefusal.UNKNOWN));
    }

    @PostMapping("/clarification")
    String clarify(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String answer,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        try {
            asking.answer(number, answer, it -> isMine(it, frame));
            return "redirect:/disclosure/request/" + number;
        } catch (Refused refused) {
            model.addAttribute("filed", false);
            var problems = Refusals.shown(refused, response);
            return page(mine(number, frame), problems, frame, model);
        }
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable String number, Frame frame) {
        withdrawing.withdraw(number, it -> isMine(it, frame));
        return "redirect:/disclosure/request/" + number;
    }

    @GetMapping("/letters/{id}")
    String letter(@PathVariable String number, @PathVariable UUID id, Frame frame, Model model) {
        var view = views.of(mine(number, frame), frame);
        var letter =
                view.lettersForApplicant().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refused.because(RequestRefusal.UNKNOWN));
        model.addAttribute("view", view).addAttribute("letter", letter);
        return "disclosure/requestLetter";
    }
}
