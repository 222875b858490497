package org.chengmen.publishing.imports;

import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// One JSON object on each line.
@Component
class JsonLines implements Source {

    private static final int LONGEST_LINE = 6_000_000;

    private final JsonMapper json =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(LONGEST_LINE)
                                                    .maxNestingDepth(8)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    @Override
    public boolean reads(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    @Override
    public void read(Path file, Consumer<Line> lines) throws IOException {
        var name = file.getFileName().toString();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var number = 0L;
            for (var text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank()) {
                    lines.accept(line(name, number, text));
                }
            }
        }
    }

    private Line line(String file, long number, String text) {
        if (text.length() > LONGEST_LINE) {
            return Line.unreadable(file, number, malformed());
        }
        try {
            return Line.of(file, number, json.readValue(text, ImportedDocument.class));
        } catch (JacksonException malformed) {
            return Line.unreadable(file, number, malformed());
        }
    }

    private static Refused malformed() {
        return Refused.because(ImportRefusal.LINE_MALFORMED);
    }
}
