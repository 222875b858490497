package org.chengmen.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.catalogue.Catalogue;
import org.chengmen.disclosure.duties.Duties;
import org.chengmen.disclosure.duties.Ledger;
import org.chengmen.disclosure.duties.Officers;
import org.chengmen.disclosure.entries.Entries;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// Where an officer sees what is due and does something about it.
@Controller
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SUPERVISOR})
class DutyDesk {

    private static final int MONTHS_AHEAD = 2;
    private static final int MOST = 200;
    private static final int MOST_DONE = 20;

    private final Ledger ledger;
    private final Duties duties;
    private final Catalogue catalogue;
    private final Officers officers;
    private final Entries entries;
    private final Units units;
    private final WorkingDays days;

    DutyDesk(
            Ledger ledger,
            Duties duties,
            Catalogue catalogue,
            Officers officers,
            Entries entries,
            Units units,
            WorkingDays days) {
        this.ledger = ledger;
        this.duties = duties;
        this.catalogue = catalogue;
        this.officers = officers;
        this.entries = entries;
        this.units = units;
        this.days = days;
    }

    @GetMapping("/desk/disclosure/duties")
    String list(@RequestParam(required = false) @Nullable String done, Model model) {
        var today = days.today();
        var mine = officers.units().stream().map(it -> it.id().value()).toList();
        model.addAttribute("open", duties.open(mine, today.plusMonths(MONTHS_AHEAD), MOST));
        model.addAttribute("settled", duties.settled(mine, MOST_DONE));
        model.addAttribute("flawed", entries.flawed(mine, MOST_DONE));
        model.addAttribute("units", units);
        model.addAttribute("calendar", days.calendar());
        model.addAttribute("today", today);
        model.addAttribute("several", mine.size() > 1);
        model.addAttribute("done", done);
        return "disclosure/deskDuties";
    }

    @GetMapping("/desk/disclosure/duties/{id}")
    String duty(@PathVariable UUID id, Model model) {
        return page(id, List.of(), model);
    }

    private String page(UUID id, List<Problem> problems, Model model) {
        var duty = ledger.duty(id);
        model.addAttribute("duty", duty);
        model.addAttribute("item", catalogue.item(duty.item()));
        model.addAttribute("places", ledger.places(duty));
        model.addAttribute("decides", officers.decidesFor(duty.organisation()));
        model.addAttribute("units", units);
        model.addAttribute("today", days.today());
        model.addAttribute("problems", problems);
        return "disclosure/deskDuty";
    }

    /// `place` is a column and a type, as the page offers them.
    @PostMapping("/desk/disclosure/duties/{id}/write")
    String write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String place,
            Model model,
            HttpServletResponse response) {
        return answer(
                id,
                () ->
                        "redirect:/desk/publishing/editions/"
                                + ledger.write(id, column(place), type(place)).edition().value(),
                model,
                response);
    }

    private static UUID column(String place) {
        return place.matches("[0-9a-f-]{36}/[a-z-]+")
                ? UUID.fromString(place.substring(0, 36))
                : new UUID(0, 0);
    }

    private static String type(String place) {
        return place.substring(place.indexOf('/') + 1);
    }

    @PostMapping("/desk/disclosure/duties/{id}/proof")
    String prove(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String number,
            Model model,
            HttpServletResponse response) {
        return answer(
                id,
                () -> {
                    ledger.prove(id, number);
                    return done("proved");
                },
                model,
                response);
    }

    @PostMapping("/desk/disclosure/duties/{id}/void")
    String voidIt(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response) {
        return answer(
                id,
                () -> {
                    ledger.voidIt(id, reason);
                    return done("voided");
                },
                model,
                response);
    }

    @PostMapping("/desk/disclosure/duties/{id}/reopen")
    String reopen(@PathVariable UUID id) {
        ledger.reopen(id);
        return done("reopened");
    }

    private static String done(String what) {
        return "redirect:/desk/disclosure/duties?done=" + what;
    }

    private String answer(
            UUID id,
            java.util.function.Supplier<String> act,
            Model model,
            HttpServletResponse response) {
        try {
            return act.get();
        } catch (Refused refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, refused.problems(), model);
        }
    }
}
