package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The newest policy documents and their interpretations side by side.
@Component
class PolicyPanel implements Panel {

    private static final int IN_A_LIST = 6;
    private static final int LISTS = 3;

    private final NewestSections sections;
    private final HeadlineLines lines;

    PolicyPanel(NewestSections sections, HeadlineLines lines) {
        this.sections = sections;
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
        var types = Set.of(ColumnType.POLICIES, ColumnType.INTERPRETATIONS);
        var shown = sections.of(frame, types, IN_A_LIST).stream().limit(LISTS).toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Content(
                                "publishing/_policies", Map.of("sections", shown, "lines", lines)));
    }
}
