package org.chengmen.shell.tables;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tables as CSV (RFC 4180) that office programs open without harm.
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvTable() {}

    static List<List<String>> read(byte[] content) {
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(text(content)))) {
            return parser.stream().limit(TableFile.MOST_ROWS + 2L).map(CsvTable::cells).toList();
        } catch (IOException | UncheckedIOException malformed) {
            throw TableRefusal.NOT_A_TABLE.atFile();
        }
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(CsvTable::unguarded).toList();
    }

    /// Office programs in China still write GB 18030 when asked for CSV.
    private static String text(byte[] content) {
        try {
            var text = decoded(content, StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return inGb18030(content);
        }
    }

    private static String inGb18030(byte[] content) {
        try {
            return decoded(content, Charset.forName("GB18030"));
        } catch (CharacterCodingException neither) {
            throw TableRefusal.NOT_A_TABLE.atFile();
        }
    }

    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    /// With a byte order mark, so that Excel reads it as UTF-8.
    public static byte[] write(List<String> columns, List<List<String>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try {
            var printer = CSVFormat.EXCEL.print(text);
            printer.printRecord(columns);
            for (var row : rows) {
                printer.printRecord(row.stream().map(CsvTable::guarded).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A cell that an office program would calculate is marked as text.
    private static String guarded(String cell) {
        return startsFormula(cell) ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
