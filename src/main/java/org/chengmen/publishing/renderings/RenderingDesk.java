package org.chengmen.publishing.renderings;

import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.EditionId;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.DeskNotice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Optional;
import java.util.UUID;

/// Where those who keep the English pages see what changed in Chinese since.
@Controller
@RequestMapping("/desk/publishing/renderings")
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class RenderingDesk implements DeskNotice {

    private final RenderingTasks tasks;

    RenderingDesk(RenderingTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping
    String tasks(@RequestParam(defaultValue = "false") boolean done, Model model) {
        model.addAttribute("renderings", tasks.mine());
        model.addAttribute("done", done);
        return "publishing/renderings";
    }

    @PostMapping("/{edition}/confirm")
    String confirm(@PathVariable UUID edition, @RequestParam UUID today) {
        tasks.confirm(new EditionId(edition), today);
        return "redirect:/desk/publishing/renderings?done=true";
    }

    @Override
    public Optional<Notice> notice(Frame frame) {
        var open = tasks.mine().size();
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        new Notice(
                                "warning",
                                frame.t("publishing.renderings.notice", open),
                                frame.t("publishing.renderings.notice.text"),
                                "/desk/publishing/renderings",
                                frame.t("publishing.renderings.go")));
    }
}
