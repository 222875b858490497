package org.chengmen.publishing.web;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.chengmen.publishing.review.Review;
import org.chengmen.publishing.review.TakingDown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Locale;
import java.util.UUID;

/// What reviewers and publishers do with a document, and its whole history.
@Controller
@ForPublishingStaff
class ReviewDesk {

    private final Review review;
    private final TakingDown takingDown;
    private final Drafting drafting;
    private final Histories histories;

    ReviewDesk(Review review, TakingDown takingDown, Drafting drafting, Histories histories) {
        this.review = review;
        this.takingDown = takingDown;
        this.drafting = drafting;
        this.histories = histories;
    }

    @PostMapping("/desk/publishing/editions/{id}/pass")
    String pass(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String note) {
        review.pass(new EditionId(id), version, note);
        return "redirect:/desk/publishing?passed=1";
    }

    @PostMapping("/desk/publishing/editions/{id}/return")
    String sendBack(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable Integer level,
            @RequestParam(required = false) @Nullable String reason) {
        review.sendBack(new EditionId(id), version, level, reason);
        return "redirect:/desk/publishing?returned=1";
    }

    @PostMapping("/desk/publishing/editions/{id}/recall")
    String recall(@PathVariable UUID id, @RequestParam int version) {
        review.recall(new EditionId(id), version);
        return "redirect:/desk/publishing/editions/" + id;
    }

    @PostMapping("/desk/publishing/editions/{id}/emergency")
    String publishInEmergency(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason) {
        review.publishInEmergency(new EditionId(id), version, reason);
        return "redirect:/desk/publishing?published=1";
    }

    @PostMapping("/desk/publishing/editions/{id}/discard")
    String discard(@PathVariable UUID id) {
        drafting.discard(new EditionId(id));
        return "redirect:/desk/publishing?discarded=" + id;
    }

    @PostMapping("/desk/publishing/editions/{id}/undiscard")
    String takeOutOfTheBin(@PathVariable UUID id) {
        drafting.takeOutOfTheBin(new EditionId(id));
        return "redirect:/desk/publishing/editions/" + id;
    }

    @PostMapping("/desk/publishing/editions/{id}/restore")
    String restore(@PathVariable UUID id, @RequestParam int version, @RequestParam int saving) {
        drafting.restore(new EditionId(id), version, saving);
        return "redirect:/desk/publishing/editions/" + id + "?saved=1";
    }

    @GetMapping("/desk/publishing/documents/{id}")
    String history(@PathVariable UUID id, Model model) {
        model.addAttribute("history", histories.of(new DocumentId(id)));
        return "publishing/history";
    }

    @PostMapping("/desk/publishing/documents/{id}/amend")
    String amend(@PathVariable UUID id, @RequestParam String language) {
        var edition = drafting.amend(new DocumentId(id), Locale.forLanguageTag(language));
        return "redirect:/desk/publishing/editions/" + edition.id().value();
    }

    @PostMapping("/desk/publishing/documents/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String reason) {
        takingDown.withdraw(new DocumentId(id), Locale.forLanguageTag(language), reason);
        return "redirect:/desk/publishing/documents/" + id;
    }

    @PostMapping("/desk/publishing/documents/{id}/remove")
    String remove(
            @PathVariable UUID id,
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String replacement) {
        takingDown.remove(new DocumentId(id), Locale.forLanguageTag(language), reason, replacement);
        return "redirect:/desk/publishing/documents/" + id;
    }

    @PostMapping("/desk/publishing/documents/{id}/reinstate")
    String reinstate(
            @PathVariable UUID id,
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String reason) {
        takingDown.reinstate(new DocumentId(id), Locale.forLanguageTag(language), reason);
        return "redirect:/desk/publishing/documents/" + id;
    }
}
