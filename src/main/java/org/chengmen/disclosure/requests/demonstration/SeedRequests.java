package org.chengmen.disclosure.requests.demonstration;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chengmen.disclosure.requests.Applicant;
import org.chengmen.disclosure.requests.decisions.Outcome;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the seed. Nobody and nothing in it is real.
final class SeedRequests {

    private static final String FILE = "modules/disclosure/seed/requests.csv";

    private SeedRequests() {}

    static List<SeedRequest> read() throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var content = new ClassPathResource(FILE).getInputStream();
                var reader = new InputStreamReader(content, StandardCharsets.UTF_8);
                var table = format.parse(reader)) {
            return table.stream().map(SeedRequests::request).toList();
        }
    }

    private static SeedRequest request(CSVRecord row) {
        return new SeedRequest(
                Applicant.Kind.valueOf(row.get("kind")),
                row.get("title"),
                row.get("wanted"),
                Outcome.valueOf(row.get("outcome")),
                row.get("answer"));
    }
}
