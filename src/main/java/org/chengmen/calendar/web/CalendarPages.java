package org.chengmen.calendar.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.calendar.CalendarRefusal;
import org.chengmen.calendar.Explanation;
import org.chengmen.calendar.HolidayNames;
import org.chengmen.calendar.drafts.YearDraft;
import org.chengmen.calendar.versions.CalendarChanges;
import org.chengmen.calendar.versions.CurrentVersion;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// The working days for everybody: a year, the next holiday, and when a period ends.
@Controller
@OpenToAll
class CalendarPages {

    private final CurrentVersion current;

    CalendarPages(CurrentVersion current) {
        this.current = current;
    }

    @GetMapping("/calendar")
    String year(
            @RequestParam(required = false) @Nullable Integer year,
            Frame frame,
            Model model,
            PageTags tags) {
        tags.shows(CalendarChanges.PAGES);
        var today = current.today();
        var calendar = current.calendar();
        var shown = shown(year == null ? today.getYear() : year);
        var names = new HolidayNames(frame);
        model.addAttribute("view", YearView.of(shown, calendar, today, names));
        model.addAttribute("breaks", named(Break.in(shown, calendar), names));
        model.addAttribute(
                "next", Break.next(today, calendar).map(it -> named(it, names)).orElse(null));
        model.addAttribute("hours", current.officeHours());
        model.addAttribute("today", today);
        return "calendar/year";
    }

    private static int shown(int year) {
        if (year < YearDraft.FIRST || year > YearDraft.LAST) {
            throw Refused.because(CalendarRefusal.NO_SUCH_YEAR);
        }
        return year;
    }

    private static List<Break> named(List<Break> breaks, HolidayNames names) {
        return breaks.stream().map(it -> named(it, names)).toList();
    }

    private static Break named(Break one, HolidayNames names) {
        return new Break(names.of(one.name()), one.first(), one.last());
    }

    @GetMapping("/calendar/due")
    String due(
            @ModelAttribute DueQuestion question,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("question", question);
        model.addAttribute("today", current.today());
        if (question.isAsked()) {
            answer(question, frame, model, response);
        }
        return "calendar/due";
    }

    private void answer(
            DueQuestion question, Frame frame, Model model, HttpServletResponse response) {
        try {
            var run = question.clock().run(current.calendar());
            model.addAttribute("answer", Explanation.of(run, frame));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", refused.problems());
        }
    }

    @GetMapping(value = "/calendar/{year}.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<String> feed(@PathVariable int year, Frame frame) {
        return ResponseEntity.ok()
                .header(
                        "Content-Disposition",
                        "inline; filename=\"calendar-" + shown(year) + ".ics\"")
                .body(ICalendar.of(year, current.version(), frame));
    }
}
