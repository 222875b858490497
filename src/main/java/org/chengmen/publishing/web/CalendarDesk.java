package org.chengmen.publishing.web;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.chengmen.publishing.review.Queue;
import org.chengmen.publishing.upkeep.Comings;
import org.chengmen.publishing.upkeep.Comings.Coming;
import org.chengmen.shell.ShellSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What appears and what ends, month by month.
@Controller
@ForPublishingStaff
class CalendarDesk {

    private static final int YEARS = 5;

    private final Comings comings;
    private final Queue queue;
    private final WorkingDays days;
    private final ShellSettings settings;

    CalendarDesk(Comings comings, Queue queue, WorkingDays days, ShellSettings settings) {
        this.comings = comings;
        this.queue = queue;
        this.days = days;
        this.settings = settings;
    }

    @GetMapping("/desk/publishing/calendar")
    String month(@RequestParam(required = false) @Nullable String month, Model model) {
        var asked = asked(month);
        model.addAttribute("month", month(asked));
        model.addAttribute("previous", asked.minusMonths(1));
        model.addAttribute("next", asked.plusMonths(1));
        return "publishing/calendar";
    }

    /// This month where what was asked is none, or too far away.
    private YearMonth asked(@Nullable String month) {
        var now = YearMonth.from(days.today());
        if (month == null || !month.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            return now;
        }
        var asked = YearMonth.parse(month);
        return asked.isBefore(now.minusYears(YEARS)) || asked.isAfter(now.plusYears(YEARS))
                ? now
                : asked;
    }

    private Month month(YearMonth month) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var byDay = byDay(first, last.plusDays(1));
        var weeks = new ArrayList<List<Month.Day>>();
        for (var monday = first; monday.isBefore(last); monday = monday.plusWeeks(1)) {
            var week = monday;
            weeks.add(
                    IntStream.range(0, 7)
                            .mapToObj(it -> day(week.plusDays(it), month, byDay))
                            .toList());
        }
        return new Month(month, weeks);
    }

    private Map<LocalDate, List<Coming>> byDay(LocalDate from, LocalDate until) {
        var zone = settings.zone();
        return comings
                .between(
                        queue.sites(),
                        from.atStartOfDay(zone).toInstant(),
                        until.atStartOfDay(zone).toInstant())
                .stream()
                .collect(Collectors.groupingBy(it -> LocalDate.ofInstant(it.at(), zone)));
    }

    private Month.Day day(LocalDate date, YearMonth month, Map<LocalDate, List<Coming>> byDay) {
        return new Month.Day(
                date,
                YearMonth.from(date).equals(month),
                days.calendar().isWorkingDay(date),
                date.equals(days.today()),
                byDay.getOrDefault(date, List.of()));
    }
}
