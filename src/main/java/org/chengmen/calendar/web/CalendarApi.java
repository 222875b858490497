package org.chengmen.calendar.web;

import org.chengmen.calendar.CalendarRefusal;
import org.chengmen.calendar.drafts.YearDraft;
import org.chengmen.calendar.versions.CurrentVersion;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.kernel.calendar.ClockRun;
import org.chengmen.kernel.calendar.CountedDay;
import org.chengmen.kernel.calendar.ExceptionalDay;
import org.chengmen.kernel.calendar.OfficeHours;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The working days for programs.
@RestController
@OpenToAll
class CalendarApi {

    private final CurrentVersion current;

    CalendarApi(CurrentVersion current) {
        this.current = current;
    }

    @GetMapping("/api/calendar/{year}")
    Year year(@PathVariable int year) {
        if (year < YearDraft.FIRST || year > YearDraft.LAST) {
            throw Refused.because(CalendarRefusal.NO_SUCH_YEAR);
        }
        var version = current.version();
        var calendar = version.calendar();
        return new Year(
                year,
                calendar.years().contains(year),
                version.number(),
                calendar.workingDaysIn(year),
                version.hours(),
                calendar.daysIn(year));
    }

    /// `stop` is `2026-01-05/2026-01-09`, or `2026-01-05/` while it lasts; it may come again.
    @GetMapping("/api/calendar/due")
    Due due(
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(defaultValue = "WORKING_DAYS") String unit,
            @RequestParam(required = false) @Nullable List<String> stop) {
        var from = new ArrayList<@Nullable String>();
        var until = new ArrayList<@Nullable String>();
        for (var one : stop == null ? List.<String>of() : stop) {
            var slash = one.indexOf('/');
            from.add(slash < 0 ? one : one.substring(0, slash));
            until.add(slash < 0 ? null : one.substring(slash + 1));
        }
        var clock = new DueQuestion(start, amount, unit, from, until).clock();
        return Due.of(clock.run(current.calendar()), current.version().number());
    }

    record Year(
            int year,
            boolean announced,
            int version,
            int workingDays,
            OfficeHours officeHours,
            List<ExceptionalDay> days) {}

    record Due(@Nullable LocalDate due, boolean certain, int version, List<CountedDay> days) {

        static Due of(ClockRun run, int version) {
            return new Due(run.due().orElse(null), run.certain(), version, run.days());
        }
    }
}
