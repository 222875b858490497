package org.chengmen.publishing.imports;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.parsers.ParserConfigurationException;

/// The first sheet of an XLSX file (ISO/IEC 29500), read as a stream. POI bounds how much a part
/// may inflate, and reads its XML without document types.
@Component
class XlsxFile implements Source {

    private static final int MOST_COLUMNS = 100;

    @Override
    public boolean reads(String name) {
        return name.endsWith(".xlsx");
    }

    @Override
    public void read(Path file, Consumer<Line> lines) throws IOException {
        var table = new Table(file.getFileName().toString(), lines);
        try (var book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            read(new XSSFReader(book), new ReadOnlySharedStringsTable(book), table);
        } catch (Refused refused) {
            throw refused;
        } catch (OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException malformed) {
            // the library answers a malformed file with whatever it stumbled over
            throw Refused.because(ImportRefusal.FILE_UNREADABLE);
        }
    }

    private static void read(XSSFReader book, ReadOnlySharedStringsTable texts, Table table)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var sheets = book.getSheetsData();
        if (!sheets.hasNext()) {
            throw Refused.because(ImportRefusal.HEAD_MISSING);
        }
        try (var sheet = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(book.getStylesTable(), texts, new Rows(table), false));
            parser.parse(new InputSource(sheet));
        }
    }

    /// Hands each row over with empty texts for the cells that the file leaves out.
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final Table table;
        private List<String> row = new ArrayList<>();
        private int rows;

        Rows(Table table) {
            this.table = table;
        }

        @Override
        public void startRow(int number) {
            while (rows < number) {
                rows++;
                table.accept(List.of());
            }
            row = new ArrayList<>();
        }

        @Override
        public void cell(
                @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            var column = reference == null ? row.size() : new CellReference(reference).getCol();
            while (row.size() < Math.min(column, MOST_COLUMNS)) {
                row.add("");
            }
            row.add(value == null ? "" : value);
        }

        @Override
        public void endRow(int number) {
            rows++;
            table.accept(List.copyOf(row));
        }
    }
}
