package org.chengmen.publishing.demonstration;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the files of the seed.
@Component
class Seed {

    private static final String FOLDER = "modules/publishing/seed/";

    private final JsonMapper json;

    Seed(JsonMapper json) {
        this.json = json;
    }

    List<SeedColumn> columns() throws IOException {
        return table("columns.csv", SeedColumn::of);
    }

    Map<String, SeedUnit> units() throws IOException {
        return table("units.csv", SeedUnit::of).stream()
                .collect(Collectors.toMap(SeedUnit::code, Function.identity()));
    }

    List<SeedTemplate> templates() throws IOException {
        return lines(new ClassPathResource(FOLDER + "templates.jsonl"), SeedTemplate.class);
    }

    List<SeedDocument> documents() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:" + FOLDER + "documents/*.jsonl");
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        return Arrays.stream(files).flatMap(file -> documents(file).stream()).toList();
    }

    private List<SeedDocument> documents(Resource file) {
        try {
            return lines(file, SeedDocument.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }

    private <T> List<T> lines(Resource file, Class<T> kind) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> json.readValue(line, kind))
                .toList();
    }

    private static <T> List<T> table(String name, Function<CSVRecord, T> read) throws IOException {
        var text = new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.stream().map(read).toList();
        }
    }
}
