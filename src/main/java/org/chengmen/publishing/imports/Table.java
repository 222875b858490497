package org.chengmen.publishing.imports;

import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Reads the rows of a table by the names in its first row; `field.<name>` is a field of the type.
final class Table implements Consumer<List<String>> {

    private static final String FIELD = "field.";
    private static final Set<String> KNOWN =
            Set.of(
                    "id",
                    "site",
                    "column",
                    "type",
                    "language",
                    "title",
                    "summary",
                    "content",
                    "publishedAt",
                    "author",
                    "state");

    private final String file;
    private final Consumer<Line> lines;
    private @Nullable List<String> head;
    private long number;

    Table(String file, Consumer<Line> lines) {
        this.file = file;
        this.lines = lines;
    }

    @Override
    public void accept(List<String> cells) {
        number++;
        if (head == null) {
            head = checked(cells.stream().map(String::strip).toList());
        } else if (cells.stream().anyMatch(it -> !it.isBlank())) {
            lines.accept(Line.of(file, number, document(head, cells)));
        }
    }

    private static List<String> checked(List<String> names) {
        if (!names.contains("id") || !names.contains("title")) {
            throw Refused.because(ImportRefusal.HEAD_MISSING);
        }
        for (var name : names) {
            if (!name.isEmpty() && !KNOWN.contains(name) && !name.startsWith(FIELD)) {
                throw Refused.because(ImportRefusal.HEAD_UNKNOWN, name);
            }
        }
        return names;
    }

    private static ImportedDocument document(List<String> head, List<String> cells) {
        var values = new HashMap<String, String>();
        var fields = new HashMap<String, String>();
        for (var i = 0; i < Math.min(head.size(), cells.size()); i++) {
            var name = head.get(i);
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), cells.get(i));
            } else if (!cells.get(i).isBlank()) {
                values.put(name, cells.get(i));
            }
        }
        return document(values, fields);
    }

    private static ImportedDocument document(Map<String, String> of, Map<String, String> fields) {
        return new ImportedDocument(
                of.get("id"),
                of.get("site"),
                of.get("column"),
                of.get("type"),
                of.get("language"),
                of.get("title"),
                of.get("summary"),
                of.get("content"),
                of.get("publishedAt"),
                of.get("author"),
                of.get("state"),
                fields);
    }
}
