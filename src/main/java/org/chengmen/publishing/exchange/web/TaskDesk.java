package org.chengmen.publishing.exchange.web;

import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.exchange.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/// Settles what copies could not follow by themselves.
@Controller
@ForStaff(Role.EDITOR)
class TaskDesk {

    private final Tasks tasks;

    TaskDesk(Tasks tasks) {
        this.tasks = tasks;
    }

    @PostMapping("/desk/sorting/tasks/{id}/take-over")
    String takeOver(@PathVariable UUID id, @RequestParam UUID site) {
        tasks.takeOver(id);
        return "redirect:/desk/sorting?site=" + site + "&done=1";
    }

    @PostMapping("/desk/sorting/tasks/{id}/leave")
    String leave(
            @PathVariable UUID id,
            @RequestParam UUID site,
            @RequestParam(required = false) @Nullable String reason) {
        tasks.leave(id, reason);
        return "redirect:/desk/sorting?site=" + site + "&done=1";
    }
}
