package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.columns.ListForm;
import org.chengmen.publishing.publication.Headline;
import org.chengmen.publishing.publication.Headlines;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The headline with its picture and the newest of the news and notices, on every site's home page.
@Component
class NewsPanel implements Panel {

    private static final int IN_A_LIST = 8;
    private static final int LISTS = 4;
    private static final List<ColumnType> SHOWN = List.of(ColumnType.NEWS, ColumnType.NOTICES);

    private final Columns columns;
    private final Headlines headlines;
    private final HeadlineLines lines;

    NewsPanel(Columns columns, Headlines headlines, HeadlineLines lines) {
        this.columns = columns;
        this.headlines = headlines;
        this.lines = lines;
    }

    @Override
    public String id() {
        return "news";
    }

    @Override
    public Zone zone() {
        return Zone.NEWS;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Content> content(Frame frame) {
        var sections = sections(frame);
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Content(
                        "publishing/_news",
                        Map.of(
                                "pictures", pictures(sections),
                                "sections", sections.stream().limit(LISTS).toList(),
                                "lines", lines)));
    }

    private List<ColumnSection> sections(Frame frame) {
        var site = frame.site().id();
        var tags = PageTags.of(frame.request());
        var shown =
                columns.ofSite(site).stream()
                        .filter(it -> !it.hidden() && SHOWN.contains(it.type()))
                        .filter(it -> it.listForm() != ListForm.PAGE)
                        .toList();
        tags.shows("columns:" + site);
        shown.forEach(it -> tags.shows(it.tag()));
        var newest =
                headlines.newest(shown.stream().map(Column::id).toList(), frame.locale(), IN_A_LIST);
        return shown.stream()
                .map(it -> new ColumnSection(it, newest.getOrDefault(it.id().value(), List.of())))
                .filter(it -> !it.headlines().isEmpty())
                .toList();
    }

    /// The newest that have a picture.
    private static List<Headline> pictures(List<ColumnSection> sections) {
        var all = new ArrayList<Headline>();
        sections.forEach(it -> all.addAll(it.headlines()));
        return all.stream()
                .filter(it -> it.picture() != null)
                .sorted(Comparator.comparing(Headline::publishedAt).reversed())
                .limit(3)
                .toList();
    }
}
