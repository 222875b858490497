package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.answers.PublishedAnswers;
import org.chengmen.disclosure.requests.letters.Units;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/// Answers of general interest: of the unit on its own site, of all units on the portal.
@Controller
@OpenToAll
class AnswerPages {

    private static final int LONGEST_QUESTION = 50;

    private final PublishedAnswers answers;
    private final UnitChoices choices;
    private final Units units;

    AnswerPages(PublishedAnswers answers, UnitChoices choices, Units units) {
        this.answers = answers;
        this.choices = choices;
        this.units = units;
    }

    @GetMapping("/disclosure/answers")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable UUID before,
            Frame frame,
            Model model,
            PageTags tags) {
        tags.shows(PublishedAnswers.PAGES);
        var asked = words.strip();
        var sought =
                asked.isEmpty()
                        ? null
                        : asked.substring(0, Math.min(LONGEST_QUESTION, asked.length()));
        var unit = choices.here(frame).map(it -> it.id().value()).orElse(null);
        var page = answers.list(unit, sought, before);
        model.addAttribute("lines", page.map(it -> AnswerLine.of(it, units, frame)).items())
                .addAttribute("next", page.next())
                .addAttribute("words", sought);
        return "disclosure/answers";
    }

    @GetMapping("/disclosure/answers/{id}")
    String one(@PathVariable UUID id, Frame frame, Model model, PageTags tags) {
        tags.shows(PublishedAnswers.PAGES);
        var answer = answers.byId(id).orElseThrow(() -> Refused.because(RequestRefusal.UNKNOWN));
        model.addAttribute("answer", answer)
                .addAttribute("unit", units.name(answer.organisation(), frame.locale()));
        return "disclosure/answer";
    }
}
