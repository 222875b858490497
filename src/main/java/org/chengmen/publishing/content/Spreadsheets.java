package org.chengmen.publishing.content;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chengmen.kernel.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/// Reads the first visible sheet of a spreadsheet (.xlsx) as an html table.
public final class Spreadsheets {

    private static final long INFLATED_MOST = 60L * 1024 * 1024;
    private static final Pattern PARTS =
            Pattern.compile(
                    "\\[Content_Types]\\.xml|_rels/\\.rels|xl/[^/]+\\.xml|xl/_rels/[^/]+\\.rels|xl/worksheets/[^/]+\\.xml");

    private Spreadsheets() {}

    public static String read(InputStream content) throws IOException {
        try (var file =
                OfficeFile.of(
                        content,
                        it -> PARTS.matcher(it).matches(),
                        INFLATED_MOST,
                        ContentRefusal.NOT_A_SPREADSHEET)) {
            return read(file);
        }
    }

    private static String read(OfficeFile file) {
        try (var parts = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
                var book = new XSSFWorkbook(parts)) {
            return SheetTable.of(firstVisible(book)).html();
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | InvalidFormatException | RuntimeException broken) {
            throw Refused.because(ContentRefusal.NOT_A_SPREADSHEET);
        }
    }

    private static Sheet firstVisible(XSSFWorkbook book) {
        for (var at = 0; at < book.getNumberOfSheets(); at++) {
            if (!book.isSheetHidden(at) && !book.isSheetVeryHidden(at)) {
                return book.getSheetAt(at);
            }
        }
        throw Refused.because(ContentRefusal.NOT_A_SPREADSHEET);
    }
}
