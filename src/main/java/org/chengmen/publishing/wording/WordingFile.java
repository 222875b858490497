package org.chengmen.publishing.wording;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.chengmen.kernel.Refused;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The list as CSV: form, level, suggestion or title, reason, rank.
final class WordingFile {

    private static final char MARK = '\ufeff';
    private static final List<String> HEAD =
            List.of("form", "level", "suggestion", "reason", "rank");

    private WordingFile() {}

    static String write(List<Wording> all) {
        var text = new StringBuilder().append(MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(HEAD);
            for (var it : all) {
                printer.printRecord(it.form(), it.level(), it.suggestion(), it.reason(), it.rank());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static List<Wording> read(byte[] bytes) {
        var lines = new ArrayList<Wording>();
        for (var row : rows(bytes)) {
            if (!HEAD.getFirst().equals(row.get(0)) && !row.get(0).isBlank()) {
                lines.add(line(row));
            }
        }
        return lines;
    }

    private static List<CSVRecord> rows(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var clean = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
            return CSVFormat.RFC4180.parse(new StringReader(clean)).getRecords();
        } catch (CharacterCodingException notUtf8) {
            throw Refused.because(WordingRefusal.FILE_UNREADABLE);
        } catch (IOException | UncheckedIOException broken) {
            throw Refused.because(WordingRefusal.FILE_UNREADABLE);
        }
    }

    private static Wording line(CSVRecord row) {
        try {
            var wording =
                    new Wording(
                            row.get(0),
                            WordingLevel.valueOf(row.get(1).strip()),
                            cell(row, 2),
                            cell(row, 3),
                            rank(cell(row, 4)));
            if (wording.problems().isEmpty()) {
                return wording;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw Refused.because(WordingRefusal.LINE_WRONG, row.getRecordNumber());
        }
        throw Refused.because(WordingRefusal.LINE_WRONG, row.getRecordNumber());
    }

    private static int rank(String cell) {
        return cell.isBlank() ? 0 : Integer.parseInt(cell.strip());
    }

    private static String cell(CSVRecord row, int at) {
        return at < row.size() ? row.get(at) : "";
    }
}
