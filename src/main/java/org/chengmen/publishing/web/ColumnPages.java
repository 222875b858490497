package org.chengmen.publishing.web;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.blocks.Place;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.columns.ListForm;
import org.chengmen.publishing.pages.PublicPages;
import org.chengmen.publishing.pages.ShownPage;
import org.chengmen.publishing.publication.Headline;
import org.chengmen.publishing.publication.Headlines;
import org.chengmen.publishing.publication.ListKey;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of a site and what they list.
@Controller
@OpenToAll
class ColumnPages {

    private static final int ON_A_PAGE = 20;
    private static final int IN_A_SECTION = 6;
    private static final Optional<ShownPage> NONE = Optional.empty();

    private final Columns columns;
    private final ColumnsHere here;
    private final Headlines headlines;
    private final Publications publications;
    private final HeadlineLines lines;
    private final PublicPages pages;

    ColumnPages(
            Columns columns,
            ColumnsHere here,
            Headlines headlines,
            Publications publications,
            HeadlineLines lines,
            PublicPages pages) {
        this.columns = columns;
        this.here = here;
        this.headlines = headlines;
        this.publications = publications;
        this.lines = lines;
        this.pages = pages;
    }

    @GetMapping("/columns")
    String all(Frame frame, PageTags tags, Model model) {
        tags.shows(Column.tagOfAll(frame.site().id()));
        model.addAttribute("columns", here.shown(frame));
        return "publishing/columns";
    }

    @GetMapping("/columns/{*path}")
    Object column(
            Frame frame,
            PageTags tags,
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var site = frame.site().id();
        var column = columns.at(site, path.substring(1));
        if (column.isEmpty()) {
            return columns.movedFrom(site, path.substring(1))
                    .map(ColumnPages::moved)
                    .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
        }
        return page(frame, tags, column.get(), after, model);
    }

    private static Object moved(Column column) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, column.address())
                .build();
    }

    private ModelAndView page(
            Frame frame, PageTags tags, Column column, @Nullable String after, Model model) {
        var all = here.shown(frame);
        tags.shows(Column.tagOfAll(column.site()));
        model.addAttribute("column", column);
        model.addAttribute("way", way(column, all));
        var own = after == null ? pages.at(Place.column(column.site(), column.id()), frame) : NONE;
        if (own.isPresent()) {
            model.addAttribute("page", own.get());
            return new ModelAndView("publishing/laidOutColumn");
        }
        tags.shows(column.tag());
        model.addAttribute("beside", beside(column, all));
        model.addAttribute("sections", sections(frame, tags, column, all));
        list(frame, column, after, model);
        return new ModelAndView("publishing/column");
    }

    private void list(Frame frame, Column column, @Nullable String after, Model model) {
        var page = headlines.ofColumn(column.id(), frame.locale(), ListKey.parse(after), ON_A_PAGE);
        model.addAttribute("headlines", page.items());
        model.addAttribute("lines", lines.of(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        model.addAttribute("page", standing(frame, column, page.items()));
    }

    /// The document that a column of the form PAGE consists of.
    private Optional<Publication> standing(Frame frame, Column column, List<Headline> newest) {
        return column.listForm() != ListForm.PAGE || newest.isEmpty()
                ? Optional.empty()
                : publications.numbered(newest.getFirst().number()).stream()
                        .filter(it -> it.language().getLanguage().equals(language(frame)))
                        .findFirst();
    }

    private static String language(Frame frame) {
        return frame.locale().getLanguage();
    }

    private List<ColumnSection> sections(
            Frame frame, PageTags tags, Column column, List<Column> all) {
        var children = all.stream().filter(it -> column.id().equals(it.parent())).toList();
        var newest =
                headlines.newest(
                        children.stream().map(Column::id).toList(), frame.locale(), IN_A_SECTION);
        children.forEach(it -> tags.shows(it.tag()));
        return children.stream()
                .map(it -> new ColumnSection(it, newest.getOrDefault(it.id().value(), List.of())))
                .toList();
    }

    private static List<Column> way(Column column, List<Column> all) {
        return all.stream().filter(it -> column.path().startsWith(it.path() + "/")).toList();
    }

    /// What stands beside the list: the columns under this one, or else its siblings.
    private static List<Column> beside(Column column, List<Column> all) {
        var under = all.stream().filter(it -> column.id().equals(it.parent())).toList();
        return under.isEmpty()
                ? all.stream().filter(it -> Objects.equals(it.parent(), column.parent())).toList()
                : Stream.concat(Stream.of(column), under.stream()).toList();
    }
}
