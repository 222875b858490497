package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.requests.decisions.Deciding;
import org.chengmen.disclosure.requests.decisions.DecisionForm;
import org.chengmen.disclosure.requests.redaction.Passages;
import org.chengmen.disclosure.requests.redaction.Preparing;
import org.chengmen.files.FileId;
import org.chengmen.files.FileRefusal;
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
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Where the answer is written, its files are prepared, and the letter goes before the head.
@Controller
@ForStaff(Role.DEPARTMENT_OFFICER)
@RequestMapping("/desk/requests/{number}")
class DecisionDesk {

    private final Cases cases;
    private final Deciding deciding;
    private final Preparing preparing;

    DecisionDesk(Cases cases, Deciding deciding, Preparing preparing) {
        this.cases = cases;
        this.deciding = deciding;
        this.preparing = preparing;
    }

    @GetMapping("/decision")
    String form(@PathVariable String number, Frame frame, Model model) {
        return form(number, null, List.of(), frame, model);
    }

    private String form(
            String number,
            @Nullable DecisionForm typed,
            List<Problem> problems,
            Frame frame,
            Model model) {
        var view = cases.view(number, frame);
        var decision = view.decision();
        var before = decision == null ? DecisionForm.EMPTY : DecisionForm.of(decision);
        model.addAttribute("view", view)
                .addAttribute("form", Objects.requireNonNullElse(typed, before))
                .addAttribute("problems", problems);
        return "disclosure/requestDecision";
    }

    @PostMapping("/decision")
    String propose(
            @PathVariable String number,
            @ModelAttribute DecisionForm typed,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        try {
            deciding.propose(number, typed);
            return "redirect:/desk/requests/" + number;
        } catch (Refused refused) {
            return form(number, typed, Refusals.shown(refused, response), frame, model);
        }
    }

    @PostMapping("/files")
    String add(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String passages,
            @RequestParam(required = false) @Nullable String withoutPages,
            Frame frame,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            add(number, file, Passages.parse(passages, withoutPages));
            return "redirect:/desk/requests/" + number + "/decision";
        } catch (Refused refused) {
            var problems = Refusals.shown(refused, response).stream().map(DecisionDesk::atFile);
            return form(number, null, problems.toList(), frame, model);
        }
    }

    private void add(String number, @Nullable MultipartFile file, Passages without)
            throws IOException {
        if (file == null || file.isEmpty() || file.getOriginalFilename() == null) {
            throw Refused.because(FileRefusal.NOTHING_CHOSEN);
        }
        try (var content = file.getInputStream()) {
            preparing.add(number, file.getOriginalFilename(), content, without);
        }
    }

    /// What the room of files refuses belongs to the field of the file.
    private static Problem atFile(Problem problem) {
        return problem.field() == null
                ? Problem.at("file", problem.code(), problem.values().toArray())
                : problem;
    }

    @PostMapping("/files/{id}/remove")
    String remove(@PathVariable String number, @PathVariable UUID id) {
        preparing.remove(number, new FileId(id));
        return "redirect:/desk/requests/" + number + "/decision";
    }

    @PostMapping("/decision/return")
    @ForStaff(Role.SUPERVISOR)
    String giveBack(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String returnNote,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return cases.attempt(
                number,
                "return",
                frame,
                model,
                response,
                () -> deciding.giveBack(number, returnNote));
    }

    @PostMapping("/decision/approve")
    @ForStaff(Role.SUPERVISOR)
    String approve(
            @PathVariable String number, Frame frame, Model model, HttpServletResponse response) {
        return cases.attempt(
                number, "approve", frame, model, response, () -> deciding.approve(number));
    }

    @PostMapping("/archive")
    String archive(
            @PathVariable String number, Frame frame, Model model, HttpServletResponse response) {
        return cases.attempt(
                number, "archive", frame, model, response, () -> deciding.archive(number));
    }
}
