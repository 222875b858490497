package org.chengmen.publishing.pages;

import gg.jte.Content;

import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.publication.Headline;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A block with what it shows today.
public record ShownBlock(Block block, List<Group> groups, List<Content> panels) {

    /// Documents under a common name; without a column they were picked or found.
    public record Group(@Nullable Column column, List<Headline> headlines) {}

    public List<Headline> headlines() {
        return groups.stream()
                .flatMap(it -> it.headlines().stream())
                .limit(block.source().lines())
                .toList();
    }

    /// Where its heading leads: where its editor said, or to its one column.
    public @Nullable String more() {
        if (!block.address().isEmpty()) {
            return block.address();
        }
        var column = groups.size() == 1 ? groups.getFirst().column() : null;
        return column == null || column.hidden() ? null : column.address();
    }

    /// A block that shows nothing takes no room on a page.
    public boolean isEmpty() {
        return switch (block.kind().holds()) {
            case DOCUMENTS -> headlines().isEmpty();
            case ITEMS -> block.items().isEmpty();
            case TEXT -> block.text().isBlank();
            case FILE -> block.address().isEmpty();
            case NOTHING -> panels.isEmpty();
        };
    }
}
