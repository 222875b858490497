package org.chengmen.feedback.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.feedback.FeedbackRefusal;
import org.chengmen.feedback.box.FeedbackBox;
import org.chengmen.feedback.box.FeedbackEntry;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// Where the administrators of a site work on what visitors say about it.
@Controller
@ForStaff(Role.SITE_ADMINISTRATOR)
class FeedbackDesk {

    private final FeedbackBox box;
    private final FeedbackLines lines;

    FeedbackDesk(FeedbackBox box, FeedbackLines lines) {
        this.box = box;
        this.lines = lines;
    }

    @GetMapping("/desk/feedback")
    String list(
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        var page = box.ofSites(lines.sites(), closed, before);
        model.addAttribute("closed", closed);
        model.addAttribute("lines", page.map(lines::of).items());
        model.addAttribute("next", page.next());
        return "feedback/list";
    }

    @GetMapping("/desk/feedback/{number}")
    String entry(@PathVariable String number, Model model) {
        return entry(mine(number), List.of(), null, model);
    }

    @PostMapping("/desk/feedback/{number}/take")
    String take(@PathVariable String number) {
        box.take(mine(number).id());
        return "redirect:/desk/feedback/" + number;
    }

    @PostMapping("/desk/feedback/{number}/close")
    String close(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String answer,
            Model model,
            HttpServletResponse response) {
        var entry = mine(number);
        try {
            box.close(entry.id(), answer);
            return "redirect:/desk/feedback/" + number;
        } catch (Refused refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return entry(entry, refused.problems(), answer, model);
        }
    }

    private String entry(
            FeedbackEntry entry, List<Problem> problems, @Nullable String answer, Model model) {
        model.addAttribute("line", lines.of(entry));
        model.addAttribute("problems", problems);
        model.addAttribute("answer", answer);
        return "feedback/entry";
    }

    private FeedbackEntry mine(String number) {
        return box.byNumber(number)
                .filter(it -> lines.sites().contains(it.site()))
                .orElseThrow(() -> Refused.because(FeedbackRefusal.UNKNOWN));
    }
}
