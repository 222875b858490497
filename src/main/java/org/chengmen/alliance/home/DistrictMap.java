package org.chengmen.alliance.home;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The drawing of the city's districts. It shows where they lie, not where their borders run.
@Component
class DistrictMap {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<DistrictOutline> outlines;

    DistrictMap() throws IOException {
        var file = new ClassPathResource("modules/alliance/map/wuhan-districts.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            outlines = FORMAT.parse(reader).stream().map(DistrictMap::outline).toList();
        }
    }

    List<DistrictOutline> outlines() {
        return outlines;
    }

    private static DistrictOutline outline(CSVRecord row) {
        return new DistrictOutline(
                row.get("organisation"),
                number(row, "x"),
                number(row, "y"),
                number(row, "label_x"),
                number(row, "label_y"),
                row.get("path"));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
