package org.chengmen.publishing.pages.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.pages.Arranging;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;
import java.util.Locale;

/// Where any organisation begins a topic of its own, without a developer.
@Controller
@RequestMapping("/desk/topics")
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class TopicDesk {

    private final Arranging arranging;
    private final PageLists lists;

    TopicDesk(Arranging arranging, PageLists lists) {
        this.arranging = arranging;
        this.lists = lists;
    }

    @GetMapping
    String topics(Frame frame, Model model) {
        return page(new TopicForm(frame.site().id(), "", "", "zh"), List.of(), model);
    }

    @PostMapping
    String begin(
            @ModelAttribute("form") TopicForm form, Model model, HttpServletResponse response) {
        try {
            var edition =
                    arranging.beginTopic(
                            new SiteId(form.site()),
                            form.path(),
                            form.title(),
                            Locale.forLanguageTag(form.language()));
            return "redirect:/desk/pages/" + edition.id().value();
        } catch (Refused refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(form, refused.problems(), model);
        }
    }

    private String page(TopicForm form, List<Problem> problems, Model model) {
        model.addAttribute("sites", lists.sites());
        model.addAttribute("topics", lists.topics());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "publishing/deskTopics";
    }
}
