package org.chengmen.disclosure.web;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.catalogue.Catalogue;
import org.chengmen.disclosure.catalogue.Items;
import org.chengmen.disclosure.duties.Duties;
import org.chengmen.disclosure.duties.Ledger;
import org.chengmen.disclosure.entries.Entries;
import org.chengmen.disclosure.entries.Library;
import org.chengmen.disclosure.entries.Question;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.cache.PageTags;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.LocalDate;
import java.util.Map;

/// The door of disclosure: search, the ways in, and how it stands this year.
@Controller
@OpenToAll
class DisclosurePages {

    private static final int NEWEST = 10;

    private final Library library;
    private final Items items;
    private final Duties duties;
    private final Units units;
    private final WorkingDays days;

    DisclosurePages(Library library, Items items, Duties duties, Units units, WorkingDays days) {
        this.library = library;
        this.items = items;
        this.duties = duties;
        this.units = units;
        this.days = days;
    }

    @GetMapping("/disclosure")
    String door(PageTags tags, Model model) {
        tags.shows(Entries.PAGES, Catalogue.PAGES, Ledger.PAGES, "organisations");
        var today = days.today();
        var question = Question.of(Map.of());
        var standings = duties.standings(LocalDate.of(today.getYear(), 1, 1), today);
        model.addAttribute("newest", library.page(question, null, NEWEST).items());
        model.addAttribute("facets", library.facets(question));
        model.addAttribute("items", items.all().stream().filter(it -> !it.retired()).count());
        model.addAttribute("due", standings.stream().mapToInt(Duties.Standing::total).sum());
        model.addAttribute("met", standings.stream().mapToInt(it -> it.met() + it.late()).sum());
        model.addAttribute("units", units);
        model.addAttribute("year", today.getYear());
        return "disclosure/door";
    }
}
