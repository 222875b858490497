package org.chengmen.disclosure.web;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.catalogue.Catalogue;
import org.chengmen.disclosure.catalogue.Items;
import org.chengmen.disclosure.duties.Duties;
import org.chengmen.disclosure.duties.Duties.Standing;
import org.chengmen.disclosure.duties.Ledger;
import org.chengmen.disclosure.entries.Entries;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.cache.PageTags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How each unit keeps its duties, before everybody's eyes.
@Controller
@OpenToAll
class LedgerPages {

    private final Items items;
    private final Catalogue catalogue;
    private final Duties duties;
    private final Entries entries;
    private final Units units;
    private final WorkingDays days;

    LedgerPages(
            Items items,
            Catalogue catalogue,
            Duties duties,
            Entries entries,
            Units units,
            WorkingDays days) {
        this.items = items;
        this.catalogue = catalogue;
        this.duties = duties;
        this.entries = entries;
        this.units = units;
        this.days = days;
    }

    @GetMapping("/disclosure/units")
    String units(
            @RequestParam(required = false) @Nullable Integer year, PageTags tags, Model model) {
        tags.shows(Ledger.PAGES, Catalogue.PAGES, "organisations");
        var today = days.today();
        var shown = Years.shown(year, today);
        var last = LocalDate.of(shown, 12, 31);
        var standings = standings(shown, last.isAfter(today) ? today : last);
        model.addAttribute("lines", lines(standings));
        model.addAttribute("year", shown);
        model.addAttribute("years", Years.all(today));
        return "disclosure/units";
    }

    private Map<UUID, Standing> standings(int year, LocalDate to) {
        return duties.standings(LocalDate.of(year, 1, 1), to).stream()
                .collect(Collectors.toMap(Standing::organisation, Function.identity()));
    }

    private List<UnitStanding> lines(Map<UUID, Standing> standings) {
        return units.bound(items.all()).stream()
                .filter(it -> standings.containsKey(it.id().value()))
                .map(it ->
                        new UnitStanding(
                                it, Objects.requireNonNull(standings.get(it.id().value()))))
                .toList();
    }

    @GetMapping("/disclosure/units/{code}")
    String unit(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            PageTags tags,
            Model model) {
        tags.shows(Ledger.PAGES, Entries.PAGES, Catalogue.PAGES, "organisations");
        var unit = units.unit(code);
        var today = days.today();
        var shown = Years.shown(year, today);
        model.addAttribute("unit", unit);
        model.addAttribute("grid", Grid.byItem(duties.ofYear(unit.id().value(), shown), today));
        model.addAttribute("binding", catalogue.binding(unit));
        model.addAttribute("counts", entries.counts(unit.id().value(), shown));
        model.addAttribute("year", shown);
        model.addAttribute("years", Years.all(today));
        return "disclosure/unit";
    }
}
