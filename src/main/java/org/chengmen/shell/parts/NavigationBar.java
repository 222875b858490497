package org.chengmen.shell.parts;

import org.chengmen.shell.spi.NavigationEntry;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The entries that stand in one row, and those behind "more": a second row of navigation would
/// push what people came for down the page.
public record NavigationBar(List<NavigationEntry> row, List<NavigationEntry> more) {

    private static final int ROW = 7;

    public static NavigationBar of(List<NavigationEntry> entries) {
        return entries.size() <= ROW + 1
                ? new NavigationBar(entries, List.of())
                : new NavigationBar(entries.subList(0, ROW), entries.subList(ROW, entries.size()));
    }

    public boolean folds(@Nullable NavigationEntry current) {
        return current != null && more.contains(current);
    }
}
