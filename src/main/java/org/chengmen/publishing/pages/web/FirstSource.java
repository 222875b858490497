package org.chengmen.publishing.pages.web;

import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.Source;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.publishing.columns.ListForm;
import org.chengmen.publishing.columns.StandingColumns;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a new block shows until its editor says otherwise: the columns that one would expect.
@Component
class FirstSource {

    private static final int LINES = 6;

    Block given(Block block, ArrangingView view) {
        return switch (block.kind()) {
            case HEADLINE -> of(block, view, 1, 3, ColumnType.NEWS);
            case PICTURES, SUMMARIES -> of(block, view, 1, 4, ColumnType.NEWS);
            case TABS -> of(block, view, 4, 8, ColumnType.NEWS, ColumnType.NOTICES);
            case NOTICES -> of(block, view, 1, LINES, ColumnType.NOTICES);
            case POLICIES ->
                    of(block, view, 2, LINES, ColumnType.POLICIES, ColumnType.INTERPRETATIONS);
            case TOPICS ->
                    block.from(
                            Source.query(
                                    List.of(view.site().id().value()), List.of("topic"), "", 4));
            case SLOT -> block.from(Source.columns(slots(view), 3));
            default -> block;
        };
    }

    private static Block of(
            Block block, ArrangingView view, int columns, int lines, ColumnType... types) {
        var wanted = Set.of(types);
        return block.from(
                Source.columns(
                        view.columns().stream()
                                .filter(it -> wanted.contains(it.type()) && !it.hidden())
                                .filter(it -> it.listForm() != ListForm.PAGE)
                                .limit(columns)
                                .map(it -> it.id().value())
                                .toList(),
                        lines));
    }

    private static List<UUID> slots(ArrangingView view) {
        return view.columns().stream()
                .filter(FirstSource::isSlot)
                .limit(1)
                .map(it -> it.id().value())
                .toList();
    }

    static boolean isSlot(Column column) {
        return column.path().startsWith(StandingColumns.SLOTS + "/");
    }
}
