package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.publication.Headlines;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The newest policy documents and their interpretations side by side.
@Component
class PolicyPanel implements Panel {

    private static final int IN_A_LIST = 6;
    private static final List<ColumnType> SHOWN =
            List.of(ColumnType.POLICIES, ColumnType.INTERPRETATIONS);

    private final Columns columns;
    private final Headlines headlines;
    private final HeadlineLines lines;

    PolicyPanel(Columns columns, Headlines headlines, HeadlineLines lines) {
        this.columns = columns;
        this.headlines = headlines;
        this.lines = lines;
    }

    @Override
    public String id() {
        return "policies";
    }

    @Override
    public Zone zone() {
        return Zone.POLICY;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Content> content(Frame frame) {
        var site = frame.site().id();
        var tags = PageTags.of(frame.request());
        var shown =
                columns.ofSite(site).stream()
                        .filter(it -> !it.hidden() && SHOWN.contains(it.type()))
                        .toList();
        tags.shows("columns:" + site);
        shown.forEach(it -> tags.shows(it.tag()));
        var newest =
                headlines.newest(shown.stream().map(Column::id).toList(), frame.locale(), IN_A_LIST);
        var sections =
                shown.stream()
                        .filter(it -> newest.containsKey(it.id().value()))
                        .map(it -> new ColumnSection(it, newest.get(it.id().value())))
                        .limit(3)
                        .toList();
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Content(
                                "publishing/_policies",
                                Map.of("sections", sections, "lines", lines)));
    }
}
