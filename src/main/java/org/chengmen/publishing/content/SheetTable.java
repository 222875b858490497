package org.chengmen.publishing.content;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.chengmen.kernel.Refused;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// One sheet as a table: values as they are shown, merged cells merged, a line across the whole
/// table as its caption, the first line of several cells as its head.
final class SheetTable {

    private static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 50;

    private final Sheet sheet;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final int columns;
    private final List<CellRangeAddress> merged;
    private final Element table = new Element("table");
    private boolean headed;

    private SheetTable(Sheet sheet) {
        this.sheet = sheet;
        formatter.setUseCachedValuesForFormulaCells(true);
        this.columns = columns(sheet);
        this.merged = sheet.getMergedRegions();
        if (sheet.getLastRowNum() >= MOST_ROWS || columns > MOST_COLUMNS) {
            throw Refused.because(ContentRefusal.SHEET_TOO_LARGE);
        }
    }

    static SheetTable of(Sheet sheet) {
        return new SheetTable(sheet);
    }

    String html() {
        for (var row : sheet) {
            row(row);
        }
        return table.outerHtml();
    }

    private static int columns(Sheet sheet) {
        var most = 0;
        for (var row : sheet) {
            for (var cell : row) {
                most = cell.toString().isBlank() ? most : Math.max(most, cell.getColumnIndex() + 1);
            }
        }
        return most;
    }

    private void row(Row row) {
        var line = new Element("tr");
        for (var column = 0; column < columns; column++) {
            cell(row, column, line);
        }
        if (line.text().isBlank()) {
            return;
        }
        var title = line.childrenSize() == 1 && columns > 1 && !headed;
        if (title && table.childrenSize() == 0) {
            table.appendElement("caption").text(line.text());
        } else {
            add(line, title);
        }
    }

    private void add(Element line, boolean title) {
        if (!headed && !title) {
            line.children().forEach(it -> it.tagName("th"));
            headed = true;
        }
        table.appendChild(line);
    }

    private void cell(Row row, int column, Element line) {
        var merged = merged(row.getRowNum(), column);
        if (merged != null
                && (merged.getFirstRow() != row.getRowNum() || merged.getFirstColumn() != column)) {
            return;
        }
        var cell =
                line.appendElement("td")
                        .text(formatter.formatCellValue(row.getCell(column)).strip());
        if (merged != null) {
            cell.attr(
                    "colspan",
                    Integer.toString(Math.min(merged.getLastColumn() + 1, columns) - column));
            cell.attr("rowspan", Integer.toString(merged.getLastRow() - merged.getFirstRow() + 1));
        }
    }

    private @Nullable CellRangeAddress merged(int row, int column) {
        return merged.stream().filter(it -> it.isInRange(row, column)).findFirst().orElse(null);
    }
}
