package org.chengmen.disclosure.requests.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.alliance.Alliance;
import org.chengmen.disclosure.reports.RequestFigures;
import org.chengmen.disclosure.reports.RequestRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RequestFiguresModuleTests {

    @Autowired RequestCounts counts;
    @Autowired RequestFigures figures;
    @Autowired Alliance alliance;

    @Test
    void addsUpInEveryColumnOfEveryYear() {
        var unit = alliance.organisationByCode("fgw").orElseThrow().id().value();
        for (var year = 2024; year <= 2026; year++) {
            assertThat(counts.of(unit, year).addsUp()).as("%d", year).isTrue();
        }
        assertThat(counts.of(unit, 2025).total()).isPositive();
        assertThat(figures.requests(unit, 2025).get(RequestRow.NEW)).isNotEmpty();
    }
}
