package org.chengmen.audit.web;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chengmen.audit.trail.Entry;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/// Entries as CSV, written while they are read. It begins with the mark by which spreadsheets know
/// UTF-8, and no cell is ever a formula.
final class EntrySheet {

    private static final String FORMULA = "^[=+\\-@\\t\\r]";

    private final HttpServletResponse response;
    private final Frame frame;
    private @Nullable CSVPrinter printer;

    EntrySheet(HttpServletResponse response, Frame frame) {
        this.response = response;
        this.frame = frame;
    }

    void add(Entry entry) {
        var line = EntryLine.of(entry, frame);
        var deed = entry.deed();
        row(
                Stream.of(
                        line.id(),
                        line.at(),
                        deed.actor().id(),
                        line.actor(),
                        line.address(),
                        line.verb(),
                        line.thingType(),
                        line.thingId(),
                        deed.request(),
                        deed.before(),
                        deed.after(),
                        entry.hash()));
    }

    /// The answer begins with the first row, so that a question that is refused still gets its own
    /// answer.
    private CSVPrinter printer() throws IOException {
        var open = printer;
        if (open == null) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
            response.getWriter().write('\uFEFF');
            open = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
            printer = open;
            open.printRecord(
                    "id",
                    "at",
                    "actor",
                    "name",
                    "address",
                    "action",
                    "thing_type",
                    "thing_id",
                    "request",
                    "before",
                    "after",
                    "hash");
        }
        return open;
    }

    private void row(Stream<String> cells) {
        try {
            printer()
                    .printRecord(
                            cells.map(cell -> cell.matches(FORMULA + "(?s).*") ? "'" + cell : cell)
                                    .toList());
        } catch (IOException readerIsGone) {
            throw new UncheckedIOException(readerIsGone);
        }
    }

    /// Also an empty list has its head.
    void finish() throws IOException {
        printer().flush();
    }
}
