package org.chengmen.alliance.organisations;

import java.util.HashMap;
import java.util.Map;

/// A line of an imported table: its row number as the person sees it, and its cells by the names of
/// their columns. A column that the table does not have is not in the cells.
public record ImportLine(int row, Map<String, String> cells) {

    public ImportLine {
        cells = Map.copyOf(cells);
    }

    public ImportLine with(String column, String cell) {
        var more = new HashMap<>(cells);
        more.put(column, cell);
        return new ImportLine(row, more);
    }

    String code() {
        return cells.getOrDefault("code", "").strip();
    }
}
