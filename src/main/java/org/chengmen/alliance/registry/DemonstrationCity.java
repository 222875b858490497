package org.chengmen.alliance.registry;

import org.apache.commons.csv.CSVFormat;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.kernel.LocalizedText;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Objects;

/// Fills an empty registry with Wuhan's 153 units on the first start.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "chengmen.demo", matchIfMissing = true)
class DemonstrationCity implements ApplicationRunner {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Organisations organisations;
    private final DemonstrationSites sites;
    private final Memory memory;

    DemonstrationCity(Organisations organisations, DemonstrationSites sites, Memory memory) {
        this.organisations = organisations;
        this.sites = sites;
        this.memory = memory;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        memory.openForChange();
        if (organisations.isEmpty()) {
            load();
            sites.load(organisations.all());
        }
    }

    /// The list may name a unit before its parent, so all ids are given first and parents stored
    /// last.
    private void load() throws IOException {
        var file = new ClassPathResource("modules/alliance/seed/wuhan-organisations.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            var rows = FORMAT.parse(reader).getRecords();
            var ids = new HashMap<String, OrganisationId>();
            rows.forEach(row -> ids.put(row.get("code"), OrganisationId.next()));
            var position = 0;
            for (var row : rows) {
                organisations.add(
                        new OrganisationView(
                                Objects.requireNonNull(ids.get(row.get("code"))),
                                row.get("code"),
                                new LocalizedText(row.get("name_zh"), row.get("name_en")),
                                row.get("kind"),
                                ids.get(row.get("parent")),
                                true),
                        position++);
            }
        }
    }
}
