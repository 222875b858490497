package org.chengmen.publishing.web;

import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.publishing.types.PageForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Shows an edition as the public would see it.
@Controller
@ForPublishingStaff
class PreviewDesk {

    private final EditionDesk desk;
    private final Columns columns;
    private final DocumentTypes types;

    PreviewDesk(EditionDesk desk, Columns columns, DocumentTypes types) {
        this.desk = desk;
        this.columns = columns;
        this.types = types;
    }

    @GetMapping("/desk/publishing/editions/{id}/preview")
    String preview(@PathVariable UUID id, Model model) {
        var edition = desk.found(new EditionId(id));
        var document = desk.document(edition.document());
        if (types.type(document.type()).page() == PageForm.BLOCKS) {
            return "redirect:/desk/pages/" + id + "/preview";
        }
        model.addAttribute("view", view(document, edition));
        model.addAttribute("preview", true);
        return "publishing/document";
    }

    private DocumentView view(Document document, Edition edition) {
        var at = Objects.requireNonNullElse(edition.publishedAt(), desk.now());
        return new DocumentView(
                Publication.of(document, edition, false, at),
                types.type(document.type()),
                columns.find(document.column()).stream().toList(),
                List.of());
    }
}
