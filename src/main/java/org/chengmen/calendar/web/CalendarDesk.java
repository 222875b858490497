package org.chengmen.calendar.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.calendar.CalendarRefusal;
import org.chengmen.calendar.HolidayNames;
import org.chengmen.calendar.drafts.YearDraft;
import org.chengmen.calendar.versions.CalendarChanges;
import org.chengmen.calendar.versions.CurrentVersion;
import org.chengmen.calendar.versions.Difference;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.kernel.calendar.OfficeHours;
import org.chengmen.shell.Frame;
import org.chengmen.shell.web.ErrorAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;

/// Where the system administrator keeps the calendar: every change is looked at before it is made.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class CalendarDesk {

    private final CurrentVersion current;
    private final CalendarChanges changes;

    CalendarDesk(CurrentVersion current, CalendarChanges changes) {
        this.current = current;
        this.changes = changes;
    }

    @GetMapping("/desk/calendar")
    String year(@RequestParam(required = false) @Nullable Integer year, Frame frame, Model model) {
        var shown = year == null ? current.today().getYear() : year;
        YearDraft.checkYear(shown);
        return show(shown, null, List.of(), frame, model);
    }

    private String show(
            int year, @Nullable DraftForm form, List<Problem> problems, Frame frame, Model model) {
        var version = current.version();
        var draft = YearDraft.of(version.calendar(), year);
        model.addAttribute(
                "view",
                YearView.of(year, version.calendar(), current.today(), new HolidayNames(frame)));
        model.addAttribute("days", draft.days());
        model.addAttribute(
                "text", form == null || form.text() == null ? draft.text() : form.text());
        model.addAttribute("form", form);
        model.addAttribute("version", version);
        model.addAttribute("problems", problems);
        return "calendar/desk";
    }

    /// The dry run: all problems, or what would change.
    @PostMapping("/desk/calendar/preview")
    String preview(
            @ModelAttribute DraftForm form,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        try {
            return preview(form.draft(current.calendar()), null, List.of(), model);
        } catch (Refused refused) {
            YearDraft.checkYear(form.year());
            response.setStatus(ErrorAnswers.status(refused.kind()));
            return show(form.year(), form, refused.problems(), frame, model);
        }
    }

    private String preview(
            YearDraft draft, @Nullable String reason, List<Problem> problems, Model model) {
        var version = current.version();
        model.addAttribute("draft", draft);
        model.addAttribute("base", version.number());
        model.addAttribute(
                "differences",
                Difference.between(version.calendar(), draft.in(version.calendar())));
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "calendar/preview";
    }

    @PostMapping("/desk/calendar/versions")
    String make(
            @RequestParam int year,
            @RequestParam String text,
            @RequestParam int base,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response) {
        var draft = YearDraft.read(year, text);
        try {
            changes.change(base, draft.in(current.calendar()), reason);
            return "redirect:/desk/calendar?year=" + year;
        } catch (Refused refused) {
            response.setStatus(ErrorAnswers.status(refused.kind()));
            return preview(draft, reason, refused.problems(), model);
        }
    }

    @PostMapping("/desk/calendar/hours")
    String hours(
            @RequestParam String opens,
            @RequestParam String closes,
            @RequestParam int base,
            @RequestParam(required = false) @Nullable String reason,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        try {
            changes.change(base, officeHours(opens, closes), reason);
            return "redirect:/desk/calendar";
        } catch (Refused refused) {
            response.setStatus(ErrorAnswers.status(refused.kind()));
            return show(
                    current.today().getYear(),
                    null,
                    refused.problems().stream().map(CalendarDesk::ofHours).toList(),
                    frame,
                    model);
        }
    }

    private static OfficeHours officeHours(String opens, String closes) {
        try {
            return new OfficeHours(LocalTime.parse(opens), LocalTime.parse(closes));
        } catch (DateTimeException | IllegalArgumentException unfit) {
            throw new Refused(List.of(Problem.at("opens", CalendarRefusal.HOURS)));
        }
    }

    /// The page has two forms; the field of this one has its own name.
    private static Problem ofHours(Problem problem) {
        return "reason".equals(problem.field())
                ? Problem.at("hours-reason", problem.code(), problem.values().toArray())
                : problem;
    }
}
