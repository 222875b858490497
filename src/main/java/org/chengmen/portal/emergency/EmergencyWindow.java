package org.chengmen.portal.emergency;

import org.chengmen.shell.broadcast.Broadcasts;
import org.chengmen.shell.spi.EmergencyBanners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/// What every page of every site shows on top, kept in memory and renewed on every instance when it
/// changes.
@Component
class EmergencyWindow implements EmergencyBanners {

    static final String CHANNEL = "emergency";

    private final Emergencies emergencies;
    private final Clock clock;
    private volatile @Nullable Optional<Emergency> shown;

    EmergencyWindow(Emergencies emergencies, Clock clock, Broadcasts broadcasts) {
        this.emergencies = emergencies;
        this.clock = clock;
        broadcasts.subscribe(CHANNEL, changed -> shown = emergencies.raised());
    }

    @Override
    public Optional<Banner> raised() {
        return current().map(Emergency::banner);
    }

    Optional<Emergency> current() {
        var known = shown;
        if (known == null) {
            known = emergencies.raised();
            shown = known;
        }
        return known.filter(emergency -> emergency.isShownAt(clock.instant()));
    }
}
