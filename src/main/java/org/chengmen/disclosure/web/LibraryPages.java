package org.chengmen.disclosure.web;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.disclosure.catalogue.Items;
import org.chengmen.disclosure.entries.Entries;
import org.chengmen.disclosure.entries.Entry;
import org.chengmen.disclosure.entries.Library;
import org.chengmen.disclosure.entries.Question;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// The library of everything that was disclosed, and the gazette that gathers a month.
@Controller
@OpenToAll
class LibraryPages {

    private static final int ON_A_PAGE = 20;
    private static final int IN_A_FILE = 5000;
    private static final int IN_A_GAZETTE = 500;

    private final Library library;
    private final Entries entries;
    private final Items items;
    private final Units units;
    private final WorkingDays days;

    LibraryPages(Library library, Entries entries, Items items, Units units, WorkingDays days) {
        this.library = library;
        this.entries = entries;
        this.items = items;
        this.units = units;
        this.days = days;
    }

    @GetMapping("/disclosure/library")
    String library(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable String after,
            PageTags tags,
            Model model) {
        tags.shows(Entries.PAGES, "organisations");
        var question = Question.of(parameters);
        model.addAttribute("question", question);
        model.addAttribute("page", library.page(question, after, ON_A_PAGE));
        model.addAttribute("facets", library.facets(question));
        model.addAttribute("units", units);
        model.addAttribute("first", after == null);
        return "disclosure/library";
    }

    @GetMapping("/disclosure/library.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters, Frame frame) {
        return TableAnswer.csv("library", EntryTable.heads(frame), rows(parameters, frame));
    }

    @GetMapping("/disclosure/library.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> parameters, Frame frame) {
        return TableAnswer.xlsx("library", EntryTable.heads(frame), rows(parameters, frame));
    }

    @GetMapping(value = "/disclosure/library.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<EntryTable.Line> json(@RequestParam Map<String, String> parameters) {
        return found(parameters).stream().map(it -> EntryTable.line(it, units)).toList();
    }

    private List<Entry> found(Map<String, String> parameters) {
        return library.page(Question.of(parameters), parameters.get("after"), IN_A_FILE).items();
    }

    private List<List<String>> rows(Map<String, String> parameters, Frame frame) {
        return found(parameters).stream().map(it -> EntryTable.row(it, units, frame)).toList();
    }

    @GetMapping("/disclosure/entries/{number}")
    String entry(@PathVariable long number, PageTags tags, Model model) {
        tags.shows(Entries.PAGES, "organisations");
        var entry =
                entries.numbered(number)
                        .orElseThrow(() -> Refused.because(DisclosureRefusal.ENTRY_UNKNOWN));
        model.addAttribute("entry", entry);
        model.addAttribute(
                "item", entry.item() == null ? null : items.find(entry.item()).orElse(null));
        model.addAttribute("units", units);
        return "disclosure/entry";
    }

    @GetMapping("/disclosure/gazette")
    String newest() {
        return "redirect:/disclosure/gazette/" + YearMonth.from(days.today());
    }

    @GetMapping("/disclosure/gazette/{month}")
    String gazette(@PathVariable String month, PageTags tags, Model model) {
        tags.shows(Entries.PAGES, "organisations");
        var shown = Months.parse(month);
        model.addAttribute("month", shown);
        model.addAttribute(
                "entries", library.between(shown.atDay(1), shown.atEndOfMonth(), IN_A_GAZETTE));
        model.addAttribute("units", units);
        return "disclosure/gazette";
    }
}
