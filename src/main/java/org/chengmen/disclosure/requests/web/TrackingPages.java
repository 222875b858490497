package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.tracking.Tracking;
import org.chengmen.disclosure.requests.tracking.TrackingPace;
import org.chengmen.disclosure.requests.tracking.Visit;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// The way to a request without an account: its number, then a code that its applicant is sent.
@Controller
@OpenToAll
class TrackingPages {

    private final Tracking tracking;
    private final TrackingPace pace;
    private final Visit visit;

    TrackingPages(Tracking tracking, TrackingPace pace, Visit visit) {
        this.tracking = tracking;
        this.pace = pace;
        this.visit = visit;
    }

    @GetMapping("/disclosure/request/track")
    String number(@RequestParam(required = false) @Nullable String number, Model model) {
        model.addAttribute("number", number);
        return "disclosure/requestTrack";
    }

    /// The answer is the same whether the number is known or not.
    @PostMapping("/disclosure/request/track/code")
    String sendCode(@RequestParam(defaultValue = "") String number, Frame frame, Model model) {
        pace.check();
        tracking.sendCode(number, frame.locale());
        return code(number, List.of(), model);
    }

    private static String code(String number, List<Problem> problems, Model model) {
        model.addAttribute("number", number).addAttribute("problems", problems);
        return "disclosure/requestCode";
    }

    @PostMapping("/disclosure/request/track/open")
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        pace.check();
        var request = tracking.open(number, code);
        if (request.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return code(number, List.of(Problem.at("code", RequestRefusal.CODE_WRONG)), model);
        }
        visit.open(request.get().id(), frame.request(), response);
        return "redirect:/disclosure/request/" + request.get().number();
    }
}
