package org.chengmen.portal.emergency;

import org.chengmen.shell.broadcast.Broadcasts;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/// Takes a message down when its time is over, so that kept pages lose it too.
@Component
class EmergencyEnd {

    private final Emergencies emergencies;
    private final Broadcasts broadcasts;
    private final PageEvictions pages;
    private final Clock clock;

    EmergencyEnd(Emergencies emergencies, Broadcasts broadcasts, PageEvictions pages, Clock clock) {
        this.emergencies = emergencies;
        this.broadcasts = broadcasts;
        this.pages = pages;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    @Transactional
    public void lowerWhatIsOver() {
        emergencies
                .raised()
                .filter(emergency -> !emergency.isShownAt(clock.instant()))
                .filter(emergency -> emergencies.lower(emergency.id(), emergency.until()))
                .ifPresent(emergency -> {
                    broadcasts.publish(EmergencyWindow.CHANNEL, "changed");
                    pages.evict(PageEvictions.ALL);
                });
    }
}
