package org.chengmen.disclosure.demonstration;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chengmen.disclosure.catalogue.Anchor;
import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.disclosure.catalogue.Rhythm;
import org.chengmen.disclosure.catalogue.StatutoryClass;
import org.chengmen.kernel.LocalizedText;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Works the statutory classes out to the items of a city: what binds whole kinds of organisation,
/// and for each matter of a bureau what the law wants known of it.
@Component
class CatalogueSeed {

    private static final String FOLDER = "modules/disclosure/seed/";
    private static final String REGULATION = "《中华人民共和国政府信息公开条例》";
    private static final List<String> NUMBERS =
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五");
    private static final Map<String, List<String>> KINDS =
            Map.of(
                    "gov", List.of("city", "district", "development_zone", "functional_area"),
                    "dep", List.of("department"),
                    "agency", List.of("vertical_agency"),
                    "body", List.of("affiliated", "institution", "public_enterprise"),
                    "zone", List.of("development_zone", "functional_area"));

    List<Item> items(LocalDate validFrom) throws IOException {
        var items = new ArrayList<Item>();
        table("items.csv").forEach(it -> items.add(general(it, validFrom)));
        var patterns = table("patterns.csv");
        for (var bureau : table("matters.csv")) {
            var matters = bureau.get("matters").split(";", -1);
            for (var number = 0; number < matters.length; number++) {
                for (var pattern : patterns) {
                    items.add(
                            ofMatter(
                                    bureau.get("organisation"),
                                    matters[number],
                                    number + 1,
                                    pattern,
                                    validFrom));
                }
            }
        }
        return items;
    }

    private static Item general(CSVRecord line, LocalDate validFrom) {
        var bearers = Arrays.asList(line.get("kinds").split(";", -1));
        return item(
                line.get("code"),
                line.get("code").substring(0, 2),
                new LocalizedText(line.get("name_zh"), line.get("name_en")),
                line.get("content"),
                line,
                Rhythm.valueOf(line.get("rhythm")),
                Anchor.valueOf(line.get("anchor")),
                bearers.stream()
                        .filter(it -> !it.startsWith("="))
                        .flatMap(CatalogueSeed::kinds)
                        .toList(),
                bearers.stream()
                        .filter(it -> it.startsWith("="))
                        .map(it -> it.substring(1))
                        .toList(),
                validFrom);
    }

    private static Stream<String> kinds(String name) {
        return KINDS.getOrDefault(name, List.of(name)).stream();
    }

    private static Item ofMatter(
            String organisation,
            String matter,
            int number,
            CSVRecord pattern,
            LocalDate validFrom) {
        var statutory = pattern.get("class");
        return item(
                "%s-%s-%02d".formatted(statutory, organisation.toUpperCase(Locale.ROOT), number),
                statutory,
                LocalizedText.zh(pattern.get("name_zh").replace("{matter}", matter)),
                pattern.get("content"),
                pattern,
                Rhythm.ON_CHANGE,
                Anchor.END,
                List.of(),
                List.of(organisation),
                validFrom);
    }

    private static Item item(
            String code,
            String statutory,
            LocalizedText name,
            String content,
            CSVRecord line,
            Rhythm rhythm,
            Anchor anchor,
            List<String> kinds,
            List<String> organisations,
            LocalDate validFrom) {
        return new Item(
                code,
                1,
                StatutoryClass.of(statutory).orElseThrow(),
                name,
                basis(statutory),
                content,
                Integer.parseInt(line.get("limit_days")),
                rhythm,
                anchor,
                "门户网站",
                kinds,
                organisations,
                Arrays.asList(line.get("document_types").split(";", -1)),
                validFrom,
                false);
    }

    private static String basis(String statutory) {
        return statutory.equals("21")
                ? REGULATION + "第二十一条"
                : REGULATION + "第二十条第（" + NUMBERS.get(Integer.parseInt(statutory) - 1) + "）项";
    }

    private static List<CSVRecord> table(String name) throws IOException {
        var text = new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }
}
