package org.chengmen.calendar.drafts;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chengmen.calendar.CalendarRefusal;
import org.chengmen.kernel.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes the rows out of a text: CSV lines `date,kind,name`, or JSON as the usual sources give it,
/// `[[date, name, off], …]`, the same under the year, or objects with `date`, `name`, `isOffDay`.
final class Rows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems;

    private Rows(List<Problem> problems) {
        this.problems = problems;
    }

    static List<Row> of(String text, List<Problem> problems) {
        var rows = new Rows(problems);
        var stripped = text.strip().replaceFirst("^\uFEFF", "");
        if (stripped.startsWith("[") || stripped.startsWith("{")) {
            rows.json(stripped);
        } else {
            rows.csv(stripped);
        }
        return rows.rows;
    }

    private void csv(String text) {
        try (var parser = CSV.parse(new StringReader(text))) {
            for (var line : parser) {
                csvRow(line);
            }
        } catch (IOException | IllegalStateException | UncheckedIOException unreadable) {
            unreadable(rows.size() + 1);
        }
    }

    private void csvRow(CSVRecord line) {
        var number = (int) line.getRecordNumber();
        if (line.size() != 3) {
            unreadable(number);
        } else if (!line.get(0).toLowerCase(Locale.ROOT).equals("date")) {
            rows.add(new Row(number, line.get(0), line.get(1), line.get(2)));
        }
    }

    private void json(String text) {
        try {
            list(JSON.readTree(text));
        } catch (JacksonException unreadable) {
            unreadable(1);
        }
    }

    private void list(JsonNode node) {
        if (node.isObject()) {
            node.values().stream().filter(JsonNode::isArray).forEach(this::list);
        } else {
            for (var item : node) {
                jsonRow(rows.size() + 1, item);
            }
        }
    }

    private void jsonRow(int number, JsonNode item) {
        if (item.isArray() && item.size() == 3) {
            rows.add(new Row(number, text(item.get(0)), text(item.get(2)), text(item.get(1))));
        } else if (item.isObject()) {
            rows.add(
                    new Row(
                            number,
                            text(item.path("date")),
                            text(item.has("isOffDay") ? item.get("isOffDay") : item.path("off")),
                            text(item.path("name"))));
        } else {
            unreadable(number);
        }
    }

    private static String text(JsonNode node) {
        return node.isValueNode() ? node.asString() : "";
    }

    private void unreadable(int number) {
        problems.add(Problem.at("text", CalendarRefusal.ROW_UNREADABLE, number));
    }
}
