package org.chengmen.disclosure.web;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.catalogue.Catalogue;
import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.disclosure.catalogue.ItemTable;
import org.chengmen.disclosure.catalogue.Items;
import org.chengmen.disclosure.catalogue.StatutoryClass;
import org.chengmen.disclosure.duties.Duties;
import org.chengmen.disclosure.duties.Ledger;
import org.chengmen.disclosure.entries.Entries;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What must be published, for everybody: by class, by unit, and each item with who has done it.
@Controller
@OpenToAll
class CataloguePages {

    private final Items items;
    private final Catalogue catalogue;
    private final Duties duties;
    private final Entries entries;
    private final Units units;
    private final WorkingDays days;

    CataloguePages(
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

    @GetMapping("/disclosure/catalogue")
    String catalogue(
            @RequestParam(name = "class", defaultValue = "") String statutory,
            @RequestParam(defaultValue = "") String unit,
            PageTags tags,
            Model model) {
        tags.shows(Catalogue.PAGES, "organisations");
        var all = items.all().stream().filter(it -> !it.retired()).toList();
        model.addAttribute("classes", classes(all));
        model.addAttribute("units", units.bound(all));
        model.addAttribute("total", all.size());
        model.addAttribute("statutory", StatutoryClass.of(statutory).orElse(null));
        model.addAttribute("unit", unit.isEmpty() ? null : units.unit(unit));
        model.addAttribute("items", chosen(all, statutory, unit));
        return "disclosure/catalogue";
    }

    private List<Item> chosen(List<Item> all, String statutory, String unit) {
        if (statutory.isEmpty() && unit.isEmpty()) {
            return List.of();
        }
        var bound = unit.isEmpty() ? null : units.unit(unit);
        return all.stream()
                .filter(it -> statutory.isEmpty() || it.statutory().code().equals(statutory))
                .filter(it -> bound == null || it.binds(bound))
                .toList();
    }

    private static List<ClassLine> classes(List<Item> all) {
        var counts =
                all.stream().collect(Collectors.groupingBy(Item::statutory, Collectors.counting()));
        return Arrays.stream(StatutoryClass.values())
                .map(it -> new ClassLine(it, counts.getOrDefault(it, 0L).intValue()))
                .toList();
    }

    @GetMapping("/disclosure/catalogue/{code}")
    String item(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            PageTags tags,
            Model model) {
        tags.shows(Catalogue.PAGES, Ledger.PAGES, Entries.PAGES, "organisations");
        var item = catalogue.item(code);
        var today = days.today();
        var shown = Years.shown(year, today);
        model.addAttribute("item", item);
        model.addAttribute("versions", items.versions(code));
        model.addAttribute("bound", catalogue.bound(item));
        model.addAttribute("grid", Grid.byUnit(duties.ofItem(code, shown), today));
        model.addAttribute("entries", entries.ofItem(code, null, 10));
        model.addAttribute("year", shown);
        model.addAttribute("years", Years.all(today));
        model.addAttribute("units", units);
        return "disclosure/item";
    }

    @GetMapping("/disclosure/catalogue.csv")
    ResponseEntity<byte[]> csv(Frame frame) {
        return TableAnswer.csv("catalogue", heads(frame), ItemTable.rows(items.all()));
    }

    @GetMapping("/disclosure/catalogue.xlsx")
    ResponseEntity<byte[]> xlsx(Frame frame) {
        return TableAnswer.xlsx("catalogue", heads(frame), ItemTable.rows(items.all()));
    }

    private static List<String> heads(Frame frame) {
        return ItemTable.COLUMNS.stream().map(it -> frame.t(ItemTable.key(it))).toList();
    }
}
