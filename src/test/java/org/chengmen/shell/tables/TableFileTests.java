package org.chengmen.shell.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class TableFileTests {

    @Test
    void writesAByteOrderMarkSoThatExcelReadsChinese() {
        assertThat(CsvTable.write(List.of("a"), List.of()))
                .containsExactly(0xEF, 0xBB, 0xBF, 'a', '\r', '\n');
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 27", "-1", "@SUM(A1)", "\tx", "\rx"})
    void letsNoCellBeCalculated(String dangerous) {
        var csv = CsvTable.write(List.of("a"), List.of(List.of(dangerous)));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'" + dangerous.charAt(0));
        assertThat(TableFile.rows(csv).get(1)).containsExactly(dangerous);
    }

    @Test
    void readsWhatChineseOfficeProgramsWrite() {
        assertThat(TableFile.rows("代码\n武汉".getBytes(Charset.forName("GB18030"))))
                .containsExactly(List.of("代码"), List.of("武汉"));
    }

    @Test
    void readsGapsNumbersAndDatesOfASheet() throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("a");
            var row = sheet.createRow(2);
            row.createCell(1).setCellValue(420100);
            var date = row.createCell(3);
            date.setCellValue(LocalDate.of(2026, 1, 31));
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            date.setCellStyle(style);
            book.write(bytes);
            assertThat(TableFile.rows(bytes.toByteArray()))
                    .containsExactly(
                            List.of("a"), List.of(), List.of("", "420100", "", "2026-01-31"));
        }
    }

    @Test
    void refusesAZipBombBeforeItUnpacks() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(TableFile.MOST_BYTES);
        assertThatThrownBy(() -> TableFile.rows(bytes.toByteArray()))
                .isInstanceOf(Refused.class)
                .hasMessage("table-refusal.not-a-table");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> TableFile.rows(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}))
                .hasMessage("table-refusal.not-a-table");
        assertThatThrownBy(() -> TableFile.rows(new byte[0]))
                .hasMessage("table-refusal.file-needed");
        assertThatThrownBy(() -> TableFile.rows(new byte[TableFile.MOST_BYTES + 1]))
                .hasMessage("table-refusal.file-too-large");
    }

    @Test
    void refusesTooManyRows() {
        var row = List.of("x");
        var most = Collections.nCopies(TableFile.MOST_ROWS, row);
        var more = Collections.nCopies(TableFile.MOST_ROWS + 1, row);
        assertThat(TableFile.rows(XlsxTable.write("t", row, most)))
                .hasSize(TableFile.MOST_ROWS + 1);
        assertThatThrownBy(() -> TableFile.rows(XlsxTable.write("t", row, more)))
                .hasMessage("table-refusal.too-many-rows");
        assertThatThrownBy(() -> TableFile.rows(CsvTable.write(row, more)))
                .hasMessage("table-refusal.too-many-rows");
    }
}
