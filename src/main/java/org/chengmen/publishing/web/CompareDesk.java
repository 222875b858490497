package org.chengmen.publishing.web;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/// Shows what changed between two texts of a document.
@Controller
@ForPublishingStaff
class CompareDesk {

    private final Comparisons comparisons;

    CompareDesk(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/desk/publishing/documents/{id}/compare")
    String compare(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("comparison", comparisons.of(new DocumentId(id), before, after));
        return "publishing/compare";
    }
}
