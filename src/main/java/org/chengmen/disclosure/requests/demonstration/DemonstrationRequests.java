package org.chengmen.disclosure.requests.demonstration;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;

/// Gives the demonstration two years of requests: more where the tour leads, some at every
/// department and district.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@ConditionalOnProperty(name = "chengmen.demo", matchIfMissing = true)
class DemonstrationRequests implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRequests.class);
    private static final List<String> KINDS = List.of("department", "district");
    private static final String TOUR = "fgw";
    private static final int AT_TOUR = 60;
    private static final int ELSEWHERE = 8;

    private final Alliance alliance;
    private final Past past;
    private final UnitRequests units;

    DemonstrationRequests(Alliance alliance, Past past, UnitRequests units) {
        this.alliance = alliance;
        this.past = past;
        this.units = units;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (past.isEmpty()) {
            var seeds = SeedRequests.read();
            LOG.info("Filling the demonstration with requests for information");
            alliance.organisations().stream()
                    .filter(OrganisationView::active)
                    .filter(it -> KINDS.contains(it.kind()))
                    .forEach(it -> fill(it, seeds));
        }
    }

    private void fill(OrganisationView unit, List<SeedRequest> seeds) {
        var tour = unit.code().equals(TOUR);
        units.past(unit, seeds, tour ? AT_TOUR : ELSEWHERE);
        if (tour) {
            units.desk(unit, seeds);
        }
    }
}
