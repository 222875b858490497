package org.chengmen.audit.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.audit.AuditRefusal;
import org.chengmen.audit.OrganisationNames;
import org.chengmen.audit.search.Question;
import org.chengmen.audit.search.Reading;
import org.chengmen.audit.trail.Entry;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Where the audit administrator looks who did what.
@Controller
@ForStaff(Role.AUDIT_ADMINISTRATOR)
class AuditDesk {

    private static final Pattern ID = Pattern.compile("(\\d{1,2})-(\\d{1,18})");

    private final Reading reading;
    private final JsonMapper json;

    private final ObjectProvider<OrganisationNames> names;

    AuditDesk(Reading reading, JsonMapper json, ObjectProvider<OrganisationNames> names) {
        this.reading = reading;
        this.json = json;
        this.names = names;
    }

    @GetMapping("/desk/audit")
    String search(
            @ModelAttribute Question question,
            @RequestParam(required = false) @Nullable String after,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("question", question);
        try {
            var page = reading.page(question, after).map(entry -> EntryLine.of(entry, frame));
            show(model, page, question);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", refused.problems());
            show(model, new PageOf<>(List.of(), null), question);
        }
        return "audit/search";
    }

    private static void show(Model model, PageOf<EntryLine> page, Question question) {
        model.addAttribute("entries", page.items());
        model.addAttribute(
                "next", page.next() == null ? null : Addresses.search(question, page.next()));
        model.addAttribute("export", Addresses.export(question));
    }

    @GetMapping("/desk/audit/entries/{id}")
    String entry(@PathVariable String id, Frame frame, Model model) {
        var parts = ID.matcher(id);
        if (!parts.matches()) {
            throw Refused.because(AuditRefusal.NO_SUCH_ENTRY);
        }
        var entry = reading.one(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)));
        model.addAttribute("line", EntryLine.of(entry, frame));
        model.addAttribute("entry", entry);
        model.addAttribute("organisation", organisation(entry, frame));
        model.addAttribute("changes", Change.of(entry, json));
        return "audit/entry";
    }

    /// The name and the id: the name is of today.
    private String organisation(Entry entry, Frame frame) {
        var id = entry.deed().actor().organisation();
        if (id == null) {
            return "-";
        }
        return names.stream()
                .flatMap(it -> it.name(id).stream())
                .findFirst()
                .map(name -> frame.t(name) + " (" + id + ")")
                .orElse(id.toString());
    }

    @GetMapping("/desk/audit/entries.csv")
    void export(@ModelAttribute Question question, Frame frame, HttpServletResponse response)
            throws IOException {
        var sheet = new EntrySheet(response, frame);
        reading.export(question, sheet::add);
        sheet.finish();
    }
}
