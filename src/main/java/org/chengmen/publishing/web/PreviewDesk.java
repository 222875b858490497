package org.chengmen.publishing.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.chengmen.publishing.previews.Previewing;
import org.chengmen.publishing.publication.Effects;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.publishing.types.PageForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// Shows an edition as the public would see it, and lets people without an account see it too.
@Controller
@ForPublishingStaff
class PreviewDesk {

    private final EditionDesk desk;
    private final PreviewViews views;
    private final Previewing previewing;
    private final Effects effects;
    private final Alliance alliance;
    private final DocumentTypes types;

    PreviewDesk(
            EditionDesk desk,
            PreviewViews views,
            Previewing previewing,
            Effects effects,
            Alliance alliance,
            DocumentTypes types) {
        this.desk = desk;
        this.views = views;
        this.previewing = previewing;
        this.effects = effects;
        this.alliance = alliance;
        this.types = types;
    }

    @GetMapping("/desk/publishing/editions/{id}/preview")
    String preview(@PathVariable UUID id, Model model) {
        var edition = desk.found(new EditionId(id));
        if (types.type(desk.document(edition.document()).type()).page() == PageForm.BLOCKS) {
            return "redirect:/desk/pages/" + id + "/preview";
        }
        model.addAttribute("view", views.page(edition));
        model.addAttribute("preview", true);
        return "publishing/document";
    }

    /// What stands beside the form while somebody writes.
    @GetMapping("/desk/publishing/editions/{id}/preview/part")
    String part(@PathVariable UUID id, Model model) {
        var view = views.page(desk.found(new EditionId(id)));
        model.addAttribute("view", view);
        model.addAttribute("line", PreviewViews.line(view));
        return "publishing/_previewPart";
    }

    @PostMapping("/desk/publishing/editions/{id}/preview-links")
    String give(@PathVariable UUID id, @RequestParam(defaultValue = "3") int days, Model model) {
        model.addAttribute("secret", previewing.give(new EditionId(id), days));
        model.addAttribute("edition", desk.found(new EditionId(id)));
        model.addAttribute("days", days);
        model.addAttribute("sites", targets(id));
        return "publishing/previewLink";
    }

    /// Its own site, and those on which it would stand as well.
    private List<SiteView> targets(UUID id) {
        var edition = desk.found(new EditionId(id));
        var document = desk.document(edition.document());
        var touched = effects.of(document);
        return alliance.sites().stream()
                .filter(SiteView::hosted)
                .filter(SiteView::open)
                .filter(it ->
                        it.id().value().equals(document.site())
                                || it.portal()
                                || touched.sites().contains(it.id().value()))
                .toList();
    }

    @PostMapping("/desk/publishing/preview-links/{id}/revoke")
    String revoke(@PathVariable UUID id) {
        var edition = previewing.revoke(id);
        return "redirect:/desk/publishing/editions/" + edition.value() + "#previews";
    }
}
