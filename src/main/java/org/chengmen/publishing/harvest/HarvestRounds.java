package org.chengmen.publishing.harvest;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;

/// Fetches what is due, several at a time: one that answers a byte a second holds up nobody.
@Component
class HarvestRounds {

    private static final int AT_ONCE = 8;
    private static final Duration IN_HAND = Duration.ofMinutes(30);

    private final HarvestSources sources;
    private final Harvester harvester;
    private final Clock clock;

    HarvestRounds(HarvestSources sources, Harvester harvester, Clock clock) {
        this.sources = sources;
        this.harvester = harvester;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${chengmen.publishing.harvest-every:PT20S}")
    void round() {
        var now = clock.instant();
        var due = sources.take(AT_ONCE, now, now.plus(IN_HAND));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(it -> threads.execute(() -> harvester.harvest(it)));
        }
    }
}
