package org.chengmen.publishing.pages.web;

import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.pages.ShownPages;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Shows a page that is being laid out as the public would see it.
@Controller
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class PagePreviewDesk {

    private final ArrangingViews views;
    private final EditionDesk desk;
    private final ShownPages shown;
    private final Columns columns;

    PagePreviewDesk(ArrangingViews views, EditionDesk desk, ShownPages shown, Columns columns) {
        this.views = views;
        this.desk = desk;
        this.shown = shown;
        this.columns = columns;
    }

    @GetMapping("/desk/pages/{edition}/preview")
    String preview(@PathVariable UUID edition, Frame frame, Model model) {
        var view = views.of(new EditionId(edition));
        model.addAttribute("page", shown.of(view.edition().content(), frame));
        model.addAttribute("preview", true);
        if (view.place().isTopic()) {
            return topic(view, model);
        }
        return view.place().isHome() ? "publishing/homePreview" : column(view, model);
    }

    private String topic(ArrangingView view, Model model) {
        var edition = view.edition();
        var at = Objects.requireNonNullElse(edition.publishedAt(), desk.now());
        model.addAttribute(
                "topic", Publication.of(desk.document(edition.document()), edition, false, at));
        return "publishing/topic";
    }

    private String column(ArrangingView view, Model model) {
        var id = view.place().name().substring("column:".length());
        var column = columns.find(new ColumnId(UUID.fromString(id))).orElseThrow();
        model.addAttribute("column", column);
        model.addAttribute("way", List.of());
        return "publishing/laidOutColumn";
    }
}
