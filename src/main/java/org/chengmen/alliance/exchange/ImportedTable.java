package org.chengmen.alliance.exchange;

import org.chengmen.alliance.organisations.ImportLine;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.tables.TableFile;
import org.chengmen.shell.tables.TableRefusal;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds the organisations in a table by the names of its columns, in whatever order they stand.
@Component
public class ImportedTable {

    private final ColumnNames names;

    ImportedTable(ColumnNames names) {
        this.names = names;
    }

    public List<ImportLine> lines(byte[] content) {
        var rows = TableFile.rows(content);
        var columns = columns(rows.isEmpty() ? List.of() : rows.getFirst());
        var lines =
                IntStream.range(1, rows.size())
                        .filter(it -> rows.get(it).stream().anyMatch(cell -> !cell.isBlank()))
                        .mapToObj(it -> new ImportLine(it + 1, cells(rows.get(it), columns)))
                        .toList();
        if (lines.isEmpty()) {
            throw TableRefusal.NO_ROWS.atFile();
        }
        return lines;
    }

    private List<String> columns(List<String> heads) {
        var columns = new ArrayList<String>();
        var problems = new ArrayList<Problem>();
        for (var head : heads) {
            var column = names.named(head).orElse("");
            if (column.isEmpty() && !head.isBlank()) {
                problems.add(Problem.at("file", TableRefusal.COLUMN_UNKNOWN, shown(head)));
            } else if (!column.isEmpty() && columns.contains(column)) {
                problems.add(Problem.at("file", TableRefusal.COLUMN_TWICE, shown(head)));
            }
            columns.add(column);
        }
        if (!columns.contains("code")) {
            problems.add(Problem.at("file", TableRefusal.COLUMN_MISSING, "code"));
        }
        Refused.ifAny(problems.stream().limit(20).toList());
        return columns;
    }

    private static String shown(String head) {
        return head.length() > 40 ? head.substring(0, 40) + "…" : head;
    }

    private static Map<String, String> cells(List<String> row, List<String> columns) {
        var cells = new HashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                cells.put(columns.get(i), i < row.size() ? row.get(i).strip() : "");
            }
        }
        return cells;
    }
}
