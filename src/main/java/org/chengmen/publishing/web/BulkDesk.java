package org.chengmen.publishing.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Refused;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.chengmen.publishing.review.BulkActs;
import org.chengmen.publishing.review.BulkActs.Chosen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is done to several editions of a list at once, and what became of each.
@Controller
@ForPublishingStaff
class BulkDesk {

    private static final Pattern CHOSEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[.]([0-9]{1,9})");

    private final BulkActs acts;

    BulkDesk(BulkActs acts) {
        this.acts = acts;
    }

    @PostMapping("/desk/publishing/bulk")
    String act(
            @RequestParam BulkActs.Kind act,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable UUID column,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("act", act);
        model.addAttribute("chosen", chosen);
        try {
            model.addAttribute("results", acts.act(act, read(chosen), reason, id(column)));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", refused.problems());
        }
        return "publishing/bulk";
    }

    private static @Nullable ColumnId id(@Nullable UUID column) {
        return column == null ? null : new ColumnId(column);
    }

    private static List<Chosen> read(List<String> chosen) {
        return chosen.stream().flatMap(BulkDesk::read).toList();
    }

    private static Stream<Chosen> read(String named) {
        var matcher = CHOSEN.matcher(named);
        return matcher.matches()
                ? Stream.of(
                        new Chosen(
                                new EditionId(UUID.fromString(matcher.group(1))),
                                Integer.parseInt(matcher.group(2))))
                : Stream.empty();
    }
}
