package org.chengmen.publishing.imports;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A CSV table (RFC 4180) in UTF-8, whose first row names its columns.
@Component
class CsvFile implements Source {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public boolean reads(String name) {
        return name.endsWith(".csv");
    }

    @Override
    public void read(Path file, Consumer<Line> lines) throws IOException {
        var table = new Table(file.getFileName().toString(), lines);
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            try (var parser = CSVFormat.DEFAULT.parse(reader)) {
                parser.stream().map(CsvFile::cells).forEach(table);
            }
        } catch (UncheckedIOException malformed) {
            throw Refused.because(ImportRefusal.LINE_MALFORMED);
        }
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().toList();
    }
}
