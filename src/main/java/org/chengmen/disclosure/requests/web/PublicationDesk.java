package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.requests.answers.PublicationForm;
import org.chengmen.disclosure.requests.answers.PublishedAnswers;
import org.chengmen.disclosure.requests.answers.Publishing;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Where an answer that others want, too, becomes one for everybody.
@Controller
@ForStaff(Role.DEPARTMENT_OFFICER)
@RequestMapping("/desk/requests/{number}/publication")
class PublicationDesk {

    private final Cases cases;
    private final Publishing publishing;
    private final PublishedAnswers answers;

    PublicationDesk(Cases cases, Publishing publishing, PublishedAnswers answers) {
        this.cases = cases;
        this.publishing = publishing;
        this.answers = answers;
    }

    @GetMapping
    String form(@PathVariable String number, Frame frame, Model model) {
        var view = cases.view(number, frame);
        var form = PublicationForm.of(view.request(), view.answer());
        return form(view, form, List.of(), model);
    }

    private String form(
            RequestView view, PublicationForm form, List<Problem> problems, Model model) {
        model.addAttribute("view", view)
                .addAttribute("form", form)
                .addAttribute("published", answers.of(view.request()).orElse(null))
                .addAttribute("problems", problems);
        return "disclosure/requestPublication";
    }

    @PostMapping
    String publish(
            @PathVariable String number,
            @ModelAttribute PublicationForm typed,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        try {
            publishing.publish(number, typed);
            return "redirect:/desk/requests/" + number + "/publication";
        } catch (Refused refused) {
            var problems = Refusals.shown(refused, response);
            return form(cases.view(number, frame), typed, problems, model);
        }
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String takeBackReason,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        try {
            publishing.takeBack(number, takeBackReason);
            return "redirect:/desk/requests/" + number + "/publication";
        } catch (Refused refused) {
            var problems = Refusals.shown(refused, response);
            var view = cases.view(number, frame);
            return form(view, PublicationForm.of(view.request(), null), problems, model);
        }
    }
}
