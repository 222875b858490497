package org.chengmen.calendar.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.calendar.CalendarRefusal;
import org.chengmen.calendar.versions.CalendarChanges;
import org.chengmen.calendar.versions.CurrentVersion;
import org.chengmen.calendar.versions.Difference;
import org.chengmen.calendar.versions.VersionLine;
import org.chengmen.calendar.versions.Versions;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.web.ErrorAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// The calendar as it was, and the way back to it.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class HistoryDesk {

    private static final int PAGE = 30;

    private final Versions versions;
    private final CurrentVersion current;
    private final CalendarChanges changes;

    HistoryDesk(Versions versions, CurrentVersion current, CalendarChanges changes) {
        this.versions = versions;
        this.current = current;
        this.changes = changes;
    }

    @GetMapping("/desk/calendar/versions")
    String history(@RequestParam(defaultValue = "2147483647") int before, Model model) {
        var page =
                PageOf.of(
                        versions.before(before, PAGE + 1),
                        PAGE,
                        (VersionLine line) -> String.valueOf(line.number()));
        model.addAttribute("versions", page.items());
        model.addAttribute("current", current.version().number());
        model.addAttribute(
                "next",
                page.next() == null ? null : "/desk/calendar/versions?before=" + page.next());
        return "calendar/versions";
    }

    @GetMapping("/desk/calendar/versions/{number}")
    String version(@PathVariable int number, Model model) {
        return show(number, List.of(), model);
    }

    private String show(int number, List<Problem> problems, Model model) {
        var version =
                versions.one(number)
                        .orElseThrow(() -> Refused.because(CalendarRefusal.NO_SUCH_VERSION));
        var before = versions.one(number - 1);
        model.addAttribute("version", version);
        model.addAttribute(
                "made",
                before.map(it -> Difference.between(it.calendar(), version.calendar()))
                        .orElse(List.of()));
        model.addAttribute("back", Difference.between(current.calendar(), version.calendar()));
        model.addAttribute("base", current.version().number());
        model.addAttribute("problems", problems);
        return "calendar/version";
    }

    @PostMapping("/desk/calendar/versions/{number}/restore")
    String restore(
            @PathVariable int number,
            @RequestParam int base,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response) {
        try {
            changes.restore(base, number, reason);
            return "redirect:/desk/calendar/versions";
        } catch (Refused refused) {
            response.setStatus(ErrorAnswers.status(refused.kind()));
            return show(number, refused.problems(), model);
        }
    }
}
