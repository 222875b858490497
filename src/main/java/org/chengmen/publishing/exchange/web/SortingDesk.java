package org.chengmen.publishing.exchange.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.exchange.AdoptionMode;
import org.chengmen.publishing.exchange.Bulk;
import org.chengmen.publishing.exchange.OfferId;
import org.chengmen.publishing.exchange.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// The sorting desk (分拣台): what members offered to a site, for its editors.
@Controller
@ForStaff(Role.EDITOR)
class SortingDesk {

    private final SortingViews views;
    private final Sorting sorting;
    private final Bulk bulk;
    private final Clock clock;

    SortingDesk(SortingViews views, Sorting sorting, Bulk bulk, Clock clock) {
        this.views = views;
        this.sorting = sorting;
        this.bulk = bulk;
        this.clock = clock;
    }

    @GetMapping("/desk/sorting")
    String desk(
            @RequestParam(required = false) @Nullable UUID site,
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        return desk(site, from, after, List.of(), model);
    }

    private String desk(
            @Nullable UUID site,
            @Nullable UUID from,
            @Nullable UUID after,
            List<Problem> problems,
            Model model) {
        model.addAttribute("view", views.desk(views.site(site), from, after));
        model.addAttribute("from", from);
        model.addAttribute("now", clock.instant());
        model.addAttribute("problems", problems);
        return "publishing/sorting";
    }

    @PostMapping("/desk/sorting")
    String several(
            @RequestParam UUID site,
            @RequestParam Bulk.Act act,
            @RequestParam(required = false) @Nullable List<UUID> offer,
            @RequestParam(required = false) @Nullable UUID column,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response) {
        try {
            var chosen = offer == null ? List.<UUID>of() : offer;
            var result = bulk.decide(chosen, act, column, reason);
            if (result.failures().isEmpty()) {
                return "redirect:/desk/sorting?site=" + site + "&done=" + result.done();
            }
            model.addAttribute("result", result);
            model.addAttribute(
                    "refused",
                    views.titles(result.failures().stream().map(Bulk.Failure::offer).toList()));
            return refused(site, List.of(), model, response);
        } catch (Refused refused) {
            return refused(site, refused.problems(), model, response);
        }
    }

    private String refused(
            UUID site, List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return desk(site, null, null, problems, model);
    }

    @GetMapping("/desk/sorting/{id}")
    String offer(@PathVariable UUID id, Model model) {
        return offer(id, List.of(), model);
    }

    private String offer(UUID id, List<Problem> problems, Model model) {
        model.addAttribute("page", views.offer(new OfferId(id)));
        model.addAttribute("now", clock.instant());
        model.addAttribute("problems", problems);
        return "publishing/sortingOffer";
    }

    /// Then the next offer that waits, so that a morning's post is sorted without going back.
    @PostMapping("/desk/sorting/{id}/{act:adopt|change|return|file}")
    String decide(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(required = false) @Nullable UUID column,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response) {
        try {
            return act(new OfferId(id), act, column == null ? null : new ColumnId(column), reason);
        } catch (Refused refused) {
            if (refused.problems().getFirst().field() == null) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return offer(id, refused.problems(), model);
        }
    }

    private String act(OfferId id, String act, @Nullable ColumnId column, @Nullable String reason) {
        switch (act) {
            case "adopt" -> sorting.adopt(id, column, AdoptionMode.AS_IS);
            case "return" -> sorting.sendBack(id, reason);
            case "file" -> sorting.file(id, reason);
            default -> {
                var draft = sorting.adopt(id, column, AdoptionMode.WITH_CHANGES);
                return "redirect:/desk/publishing/editions/" + draft.id().value();
            }
        }
        return sorting.next(id)
                .map(it -> "redirect:/desk/sorting/" + it.value() + "?done=1")
                .orElseGet(() -> "redirect:/desk/sorting?done=1");
    }
}
