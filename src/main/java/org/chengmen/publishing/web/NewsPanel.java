package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.publishing.publication.Headline;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The headline with its picture and the newest of the news and notices, on every site's home page.
@Component
class NewsPanel implements Panel {

    private static final int IN_A_LIST = 8;
    private static final int LISTS = 4;

    private final NewestSections sections;
    private final HeadlineLines lines;

    NewsPanel(NewestSections sections, HeadlineLines lines) {
        this.sections = sections;
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
        var shown = sections.of(frame, Set.of(ColumnType.NEWS, ColumnType.NOTICES), IN_A_LIST);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("publishing/_news", model(shown)));
    }

    private Map<String, Object> model(List<ColumnSection> shown) {
        return Map.of(
                "pictures", pictures(shown),
                "sections", shown.stream().limit(LISTS).toList(),
                "lines", lines);
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
