package org.chengmen.journey;

import org.junit.jupiter.api.Test;

@JourneyTest
class EntranceJourney {

    @Test
    void readsTheOpenListOfOrganisations(Visitor visitor) {
        visitor.opens("/api/organisations").sees("武汉市发展和改革委员会").screenshot("organisations");
    }
}
