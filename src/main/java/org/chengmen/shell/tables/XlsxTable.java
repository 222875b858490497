package org.chengmen.shell.tables;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chengmen.kernel.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

/// Tables as XLSX (ISO/IEC 29500). The first sheet counts; it is read as a stream, so that a large
/// one costs no memory.
public final class XlsxTable {

    private XlsxTable() {}

    static List<List<String>> read(byte[] content) {
        ZipBounds.check(content);
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            return rows(new XSSFReader(file), new ReadOnlySharedStringsTable(file));
        } catch (Refused refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException malformed) {
            // the library answers a malformed file with whatever it stumbled over
            throw TableRefusal.NOT_A_TABLE.atFile();
        }
    }

    private static List<List<String>> rows(XSSFReader reader, ReadOnlySharedStringsTable texts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw TableRefusal.NOT_A_TABLE.atFile();
        }
        try (var sheet = sheets.next()) {
            return rows(sheet, reader, texts);
        }
    }

    private static List<List<String>> rows(
            InputStream sheet, XSSFReader reader, ReadOnlySharedStringsTable texts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var rows = new SheetRows();
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
                new XSSFSheetXMLHandler(
                        reader.getStylesTable(), null, texts, rows, new IsoDates(), false));
        parser.parse(new InputSource(sheet));
        return rows.all();
    }

    /// Every cell is a text, so nothing in it is calculated.
    public static byte[] write(String name, List<String> columns, List<List<String>> rows) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(name);
            sheet.createFreezePane(0, 1);
            var number = 0;
            write(sheet.createRow(number++), columns);
            for (var row : rows) {
                write(sheet.createRow(number++), row);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Row row, List<String> cells) {
        var column = 0;
        for (var cell : cells) {
            row.createCell(column++).setCellValue(cell);
        }
    }
}
