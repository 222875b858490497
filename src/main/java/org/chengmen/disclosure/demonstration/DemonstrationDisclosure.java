package org.chengmen.disclosure.demonstration;

import org.chengmen.disclosure.catalogue.Catalogue;
import org.chengmen.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;

/// Fills an empty catalogue, after the sites have their columns.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty(name = "chengmen.demo", matchIfMissing = true)
class DemonstrationDisclosure implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationDisclosure.class);

    private final Catalogue catalogue;
    private final Filling filling;

    DemonstrationDisclosure(Catalogue catalogue, Filling filling) {
        this.catalogue = catalogue;
        this.filling = filling;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (catalogue.isEmpty()) {
            LOG.info(
                    "Filling the demonstration's disclosure: the catalogue and two years of entries");
            try {
                LOG.info("{} duties of the demonstration are met", filling.fill());
            } catch (Refused refused) {
                LOG.warn("The demonstration's disclosure was refused: {}", refused.getMessage());
            }
        }
    }
}
