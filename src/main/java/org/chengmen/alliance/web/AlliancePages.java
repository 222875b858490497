package org.chengmen.alliance.web;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The public directories of the alliance: units, sites, and who answers for what.
@Controller
@OpenToAll
class AlliancePages {

    private final Directory directory;

    AlliancePages(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/alliance")
    String organisations(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String letter,
            Frame frame,
            Model model,
            PageTags tags) {
        var query = keeping(DirectoryQuery.of(q, kind).with(letter), tags);
        model.addAttribute("query", query);
        model.addAttribute("letters", directory.letters(frame));
        model.addAttribute("groups", directory.organisations(frame, query));
        return "alliance/organisations";
    }

    @GetMapping("/alliance/sites")
    String sites(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            Frame frame,
            Model model,
            PageTags tags) {
        var query = keeping(DirectoryQuery.of(q, kind), tags);
        model.addAttribute("query", query);
        model.addAttribute("groups", directory.sites(frame, query));
        return "alliance/sites";
    }

    @GetMapping("/alliance/responsibilities")
    String responsibilities(
            @RequestParam(defaultValue = "") String q, Frame frame, Model model, PageTags tags) {
        var query = keeping(DirectoryQuery.of(q, ""), tags);
        model.addAttribute("query", query);
        model.addAttribute("matters", directory.matters(frame, query));
        return "alliance/responsibilities";
    }

    /// A page for words that somebody typed is not kept: there is no end of them.
    private static DirectoryQuery keeping(DirectoryQuery query, PageTags tags) {
        if (!query.hasWords()) {
            tags.shows("organisations", "sites");
        }
        return query;
    }
}
