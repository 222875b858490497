package org.chengmen.alliance.demonstration;

import org.chengmen.alliance.exchange.ImportedTable;
import org.chengmen.alliance.organisations.ImportLine;
import org.chengmen.alliance.organisations.OrganisationImport;
import org.chengmen.alliance.organisations.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Fills an empty registry with Wuhan's 153 units and their sites on the first start, before other
/// rooms add what belongs to them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "chengmen.demo", matchIfMissing = true)
class DemonstrationCity implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCity.class);

    private final Organisations organisations;
    private final OrganisationImport imports;
    private final ImportedTable tables;
    private final DemonstrationSites sites;
    private final DemonstrationMatters matters;
    private final DemonstrationPictures pictures;
    private final TransactionOperations transaction;

    DemonstrationCity(
            Organisations organisations,
            OrganisationImport imports,
            ImportedTable tables,
            DemonstrationSites sites,
            DemonstrationMatters matters,
            DemonstrationPictures pictures,
            TransactionOperations transaction) {
        this.organisations = organisations;
        this.imports = imports;
        this.tables = tables;
        this.sites = sites;
        this.matters = matters;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (organisations.isEmpty()) {
            transaction.executeWithoutResult(status -> load());
            pictures.load();
        }
    }

    private void load() {
        LOG.info("Loading the demonstration city, 1 of 3: its units");
        imports.carryOut(units());
        LOG.info("Loading the demonstration city, 2 of 3: their sites");
        sites.load(organisations.all());
        LOG.info("Loading the demonstration city, 3 of 3: who answers for what");
        matters.load(seed("wuhan-responsibilities.csv"));
    }

    private List<ImportLine> units() {
        return tables.lines(seed("wuhan-organisations.csv")).stream()
                .map(DemonstrationCity::reachable)
                .toList();
    }

    /// The first unit stands in the second row of the table.
    private static ImportLine reachable(ImportLine line) {
        var number = line.row() - 1;
        return line.with("phone", DemonstrationNumbers.phone(number))
                .with("address", DemonstrationNumbers.address(number));
    }

    private static byte[] seed(String name) {
        try {
            return new ClassPathResource("modules/alliance/seed/" + name).getContentAsByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
