package org.chengmen.shell.tables;

import java.util.List;

/// A table as people send it, CSV or XLSX. What it is says its content, not its name.
public final class TableFile {

    public static final int MOST_BYTES = 1_000_000;
    public static final int MOST_ROWS = 2_000;

    private TableFile() {}

    /// The rows with their head; empty cells are empty texts.
    public static List<List<String>> rows(byte[] content) {
        if (content.length == 0) {
            throw TableRefusal.FILE_NEEDED.atFile();
        }
        if (content.length > MOST_BYTES) {
            throw TableRefusal.FILE_TOO_LARGE.atFile(MOST_BYTES / 1000);
        }
        var rows = isZip(content) ? XlsxTable.read(content) : CsvTable.read(content);
        if (rows.size() > MOST_ROWS + 1) {
            throw TableRefusal.TOO_MANY_ROWS.atFile(MOST_ROWS);
        }
        return rows;
    }

    private static boolean isZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }
}
