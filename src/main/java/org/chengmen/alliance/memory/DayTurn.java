package org.chengmen.alliance.memory;

import org.chengmen.shell.cache.PageEvictions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets the kept pages at the city's midnight: what closes on a day, or begins on one, must not
/// live on in a page of the day before.
@Component
class DayTurn {

    private final PageEvictions evictions;

    DayTurn(PageEvictions evictions) {
        this.evictions = evictions;
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Shanghai")
    @Transactional
    void turn() {
        evictions.evict(PageEvictions.ALL);
    }
}
