package org.chengmen.shell.tables;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Gathers the rows of a sheet; rows and cells that the file leaves out are empty.
final class SheetRows implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 100;

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    List<List<String>> all() {
        return List.copyOf(rows);
    }

    @Override
    public void startRow(int number) {
        if (number > TableFile.MOST_ROWS) {
            throw TableRefusal.TOO_MANY_ROWS.atFile(TableFile.MOST_ROWS);
        }
        while (rows.size() < number) {
            rows.add(List.of());
        }
        row = new ArrayList<>();
    }

    @Override
    public void cell(
            @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        var column = reference == null ? row.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS) {
            throw TableRefusal.NOT_A_TABLE.atFile();
        }
        while (row.size() < column) {
            row.add("");
        }
        row.add(value == null ? "" : value);
    }

    @Override
    public void endRow(int number) {
        rows.add(List.copyOf(row));
    }
}
