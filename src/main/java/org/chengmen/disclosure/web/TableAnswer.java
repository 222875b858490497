package org.chengmen.disclosure.web;

import org.chengmen.shell.tables.CsvTable;
import org.chengmen.shell.tables.XlsxTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.util.List;

/// A table that leaves the house as a file.
final class TableAnswer {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private TableAnswer() {}

    static ResponseEntity<byte[]> csv(String name, List<String> heads, List<List<String>> rows) {
        return file(name + ".csv", CSV, CsvTable.write(heads, rows));
    }

    static ResponseEntity<byte[]> xlsx(String name, List<String> heads, List<List<String>> rows) {
        return file(name + ".xlsx", XLSX, XlsxTable.write(name, heads, rows));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
