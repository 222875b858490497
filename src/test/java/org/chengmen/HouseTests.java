package org.chengmen;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class HouseTests {

    @Test
    void keepsItsArrowsPointingDown() {
        ApplicationModules.of(Chengmen.class).verify();
    }
}
