package org.chengmen.search.crawl.health;

import org.chengmen.search.crawl.domains.Domains;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Keeps the facts of every site at the end of the day. Two instances that both do it write the
/// same.
@Component
class DailyFacts {

    private final Domains domains;
    private final SiteFacts facts;
    private final Clock clock;
    private final ZoneId zone;

    DailyFacts(
            Domains domains,
            SiteFacts facts,
            Clock clock,
            @Value("${chengmen.shell.zone:Asia/Shanghai}") ZoneId zone) {
        this.domains = domains;
        this.facts = facts;
        this.clock = clock;
        this.zone = zone;
    }

    @Scheduled(cron = "0 50 23 * * *", zone = "Asia/Shanghai")
    void keep() {
        var day = LocalDate.ofInstant(clock.instant(), zone);
        domains.all().forEach(it -> facts.keep(it.id(), day));
    }
}
