package org.chengmen.feedback.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.feedback.FeedbackRefusal;
import org.chengmen.feedback.box.FeedbackBox;
import org.chengmen.feedback.box.FeedbackForm;
import org.chengmen.feedback.box.FeedbackKind;
import org.chengmen.feedback.box.FeedbackLimit;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;

/// The form under every page (意见反馈, 政府网站找错), and what became of what was sent.
@Controller
@OpenToAll
class FeedbackPages {

    private final FeedbackBox box;
    private final FeedbackLimit limit;

    FeedbackPages(FeedbackBox box, FeedbackLimit limit) {
        this.box = box;
        this.limit = limit;
    }

    @GetMapping("/feedback")
    String form(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        return form(new FeedbackForm(kindOf(kind), page, null, null), List.of(), model);
    }

    @PostMapping("/feedback")
    String send(
            Frame frame,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String contact,
            Model model,
            HttpServletResponse response) {
        var form = new FeedbackForm(kindOf(kind), page, text, contact);
        var problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, problems, model);
        }
        limit.check();
        return "redirect:/feedback/" + box.receive(frame.site().id(), form);
    }

    @GetMapping("/feedback/{number:[0-9]{8}-[2-9a-z]{8}}")
    String receipt(Frame frame, @PathVariable String number, Model model) {
        var entry =
                box.byNumber(number)
                        .filter(it -> it.site().equals(frame.site().id()))
                        .orElseThrow(() -> Refused.because(FeedbackRefusal.UNKNOWN));
        model.addAttribute("entry", entry);
        return "feedback/receipt";
    }

    private static String form(FeedbackForm form, List<Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "feedback/form";
    }

    /// The links of the frame name a kind in lower case.
    private static @Nullable FeedbackKind kindOf(@Nullable String name) {
        return Arrays.stream(FeedbackKind.values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
