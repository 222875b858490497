package org.chengmen.disclosure.web;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.disclosure.catalogue.Items;
import org.chengmen.disclosure.duties.Duties;
import org.chengmen.disclosure.duties.Duty;
import org.chengmen.disclosure.duties.DutyState;
import org.chengmen.disclosure.entries.Library;
import org.chengmen.disclosure.entries.Question;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.access.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Catalogue, duties and entries for programs.
@RestController
@OpenToAll
class DisclosureApi {

    private static final int ON_A_PAGE = 100;

    private final Items items;
    private final Duties duties;
    private final Library library;
    private final Units units;
    private final WorkingDays days;

    DisclosureApi(Items items, Duties duties, Library library, Units units, WorkingDays days) {
        this.items = items;
        this.duties = duties;
        this.library = library;
        this.units = units;
        this.days = days;
    }

    @GetMapping("/api/disclosure/catalogue")
    List<Item> catalogue() {
        return items.all();
    }

    @GetMapping("/api/disclosure/duties")
    List<DutyLine> duties(
            @RequestParam String unit, @RequestParam(required = false) @Nullable Integer year) {
        var today = days.today();
        var shown = Years.shown(year, today);
        return duties.ofYear(units.unit(unit).id().value(), shown).stream()
                .map(it -> DutyLine.of(it, today))
                .toList();
    }

    @GetMapping("/api/disclosure/entries")
    PageOf<EntryTable.Line> entries(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable String after) {
        return library.page(Question.of(parameters), after, ON_A_PAGE)
                .map(it -> EntryTable.line(it, units));
    }

    record DutyLine(
            String item,
            String period,
            LocalDate dueOn,
            DutyState state,
            @Nullable LocalDate metOn,
            @Nullable String proof,
            @Nullable String reason) {

        static DutyLine of(Duty duty, LocalDate today) {
            return new DutyLine(
                    duty.item(),
                    duty.period(),
                    duty.dueOn(),
                    duty.stateOn(today),
                    duty.metOn(),
                    duty.proof() == null ? null : duty.proof().address(),
                    duty.reason());
        }
    }
}
