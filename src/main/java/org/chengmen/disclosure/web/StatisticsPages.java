package org.chengmen.disclosure.web;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.disclosure.duties.Ledger;
import org.chengmen.disclosure.entries.Entries;
import org.chengmen.disclosure.reports.MonthlyFigures;
import org.chengmen.disclosure.reports.MonthlyFigures.OfUnit;
import org.chengmen.disclosure.reports.MonthlyFigures.Sum;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.chengmen.shell.parts.Bar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// What was published in a month, by class and by unit, beside the month before.
@Controller
@OpenToAll
class StatisticsPages {

    private static final List<String> COLUMNS =
            List.of("unit", "entries", "on-time", "late", "due", "met");

    private final MonthlyFigures figures;
    private final Units units;
    private final WorkingDays days;

    StatisticsPages(MonthlyFigures figures, Units units, WorkingDays days) {
        this.figures = figures;
        this.units = units;
        this.days = days;
    }

    @GetMapping("/disclosure/statistics")
    String month(
            @RequestParam(required = false) @Nullable String month,
            Frame frame,
            PageTags tags,
            Model model) {
        tags.shows(Entries.PAGES, Ledger.PAGES, "organisations");
        var shown = month(month);
        var lines = figures.byUnit(shown);
        model.addAttribute("month", shown);
        model.addAttribute("current", YearMonth.from(days.today()));
        model.addAttribute("lines", lines);
        model.addAttribute("sum", Sum.of(lines));
        model.addAttribute("before", Sum.of(figures.byUnit(shown.minusMonths(1))));
        model.addAttribute("bars", bars(shown, frame));
        model.addAttribute("units", units);
        return "disclosure/statistics";
    }

    private List<Bar> bars(YearMonth month, Frame frame) {
        return figures.byClass(month).stream()
                .map(it -> Bar.of(frame.t("disclosure.class." + it.statutory()), it.entries()))
                .toList();
    }

    @GetMapping("/disclosure/statistics.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String month, Frame frame) {
        var heads = COLUMNS.stream().map(it -> frame.t("disclosure.statistics." + it)).toList();
        var rows = figures.byUnit(month(month)).stream().map(it -> row(it, frame)).toList();
        return TableAnswer.csv("statistics", heads, rows);
    }

    private List<String> row(OfUnit line, Frame frame) {
        return Stream.concat(
                        Stream.of(units.name(frame, line.organisation())),
                        Stream.of(
                                        line.entries(),
                                        line.onTime(),
                                        line.late(),
                                        line.due(),
                                        line.met())
                                .map(String::valueOf))
                .toList();
    }

    @GetMapping(value = "/disclosure/statistics.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<UnitFigures> json(@RequestParam(required = false) @Nullable String month) {
        return figures.byUnit(month(month)).stream()
                .map(it ->
                        new UnitFigures(
                                units.code(it.organisation()),
                                it.entries(),
                                it.onTime(),
                                it.late(),
                                it.due(),
                                it.met()))
                .toList();
    }

    private YearMonth month(@Nullable String asked) {
        var current = YearMonth.from(days.today());
        var month = asked == null ? current.minusMonths(1) : Months.parse(asked);
        if (month.isAfter(current)) {
            throw Refused.because(DisclosureRefusal.MONTH_MALFORMED);
        }
        return month;
    }

    record UnitFigures(String unit, int entries, int onTime, int late, int due, int met) {}
}
