package org.chengmen.publishing.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.content.ContentDifference;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.chengmen.publishing.remarks.Presence;
import org.chengmen.publishing.review.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Where drafts are begun, written and let go.
@Controller
@ForPublishingStaff
class WritingDesk {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final Drafting drafting;
    private final Review review;
    private final WritingViews views;
    private final Surroundings surroundings;
    private final Presence presence;
    private final Times times;

    WritingDesk(
            Drafting drafting,
            Review review,
            WritingViews views,
            Surroundings surroundings,
            Presence presence,
            Times times) {
        this.drafting = drafting;
        this.review = review;
        this.views = views;
        this.surroundings = surroundings;
        this.presence = presence;
        this.times = times;
    }

    @GetMapping("/desk/publishing/new")
    String choose(@RequestParam(required = false) @Nullable UUID site, Model model) {
        model.addAttribute("choice", views.choice(site));
        return "publishing/choose";
    }

    @GetMapping("/desk/publishing/new/{column}/{type}")
    String blank(
            @PathVariable UUID column,
            @PathVariable String type,
            @RequestParam(defaultValue = "zh") String language,
            Model model) {
        var view = views.blank(new ColumnId(column), type, language(language), views.emptyForm());
        return form(view, List.of(), model);
    }

    @PostMapping("/desk/publishing/new/{column}/{type}")
    String begin(
            @PathVariable UUID column,
            @PathVariable String type,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var form = TypedContent.of(sent);
        var language = language(TypedContent.text(sent, "language"));
        try {
            var edition =
                    drafting.begin(
                            new ColumnId(column), type, Locale.forLanguageTag(language), form);
            return submits(sent)
                    ? submit(edition.id(), edition.version(), form, sent, model, response)
                    : "redirect:/desk/publishing/editions/" + edition.id().value() + "?saved=1";
        } catch (Refused refused) {
            return again(
                    views.blank(new ColumnId(column), type, language, form),
                    refused,
                    model,
                    response);
        }
    }

    @GetMapping("/desk/publishing/editions/{id}")
    String edition(@PathVariable UUID id, Model model) {
        return form(views.of(new EditionId(id)), List.of(), model);
    }

    @PostMapping("/desk/publishing/editions/{id}")
    String save(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var form = TypedContent.of(sent);
        try {
            var edition = drafting.save(new EditionId(id), version, form);
            return submits(sent)
                    ? submit(edition.id(), edition.version(), form, sent, model, response)
                    : "redirect:/desk/publishing/editions/" + id + "?saved=1";
        } catch (Refused refused) {
            if (isConflict(refused)) {
                return conflict(new EditionId(id), form, model, response);
            }
            return again(views.of(new EditionId(id), form), refused, model, response);
        }
    }

    /// What the page sends by itself; it answers with the version that the next saving must name.
    @PostMapping(
            path = "/desk/publishing/editions/{id}/autosave",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> autosave(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        try {
            var edition = drafting.save(new EditionId(id), version, TypedContent.of(sent));
            presence.beat(edition.id());
            return ResponseEntity.ok(
                    Map.of("fields", Map.of("version", String.valueOf(edition.version()))));
        } catch (Refused refused) {
            if (!isConflict(refused)) {
                throw refused;
            }
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .header(HttpHeaders.LOCATION, "/desk/publishing/editions/" + id)
                    .body(Map.of());
        }
    }

    private String submit(
            EditionId id,
            int version,
            ContentForm form,
            MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var examined = review.examine(id, version, TypedContent.reasons(sent));
        try {
            review.submit(examined, schedule(sent));
            return "redirect:/desk/publishing?submitted=1";
        } catch (Refused refused) {
            return again(views.of(examined, form), refused, model, response);
        }
    }

    private Edition.Schedule schedule(MultiValueMap<String, String> sent) {
        return times.schedule(
                TypedContent.text(sent, "when"),
                TypedContent.text(sent, "publishAt"),
                TypedContent.text(sent, "expires"));
    }

    private static boolean submits(MultiValueMap<String, String> sent) {
        return "submit".equals(sent.getFirst("act"));
    }

    private static boolean isConflict(Refused refused) {
        return refused.problems().getFirst().code() == PublishingRefusal.EDITED_MEANWHILE;
    }

    /// What was typed stands beside what the other one saved; nothing is lost.
    private String conflict(
            EditionId id, ContentForm mine, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        var theirs = views.of(id);
        model.addAttribute("theirs", theirs);
        model.addAttribute("mine", views.of(id, mine));
        model.addAttribute(
                "differences",
                ContentDifference.between(
                        theirs.form().body(), mine.cleaned(theirs.type()).html()));
        return "publishing/conflict";
    }

    private String again(
            WritingView view, Refused refused, Model model, HttpServletResponse response) {
        if (refused.kind() != Kind.INVALID) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(view, refused.problems(), model);
    }

    private String form(WritingView view, List<Problem> problems, Model model) {
        var edition = view.edition();
        model.addAttribute("view", view);
        model.addAttribute("around", edition == null ? null : surroundings.of(edition));
        model.addAttribute("problems", problems);
        return "publishing/writing";
    }

    private static String language(String asked) {
        return LANGUAGES.contains(asked) ? asked : "zh";
    }
}
