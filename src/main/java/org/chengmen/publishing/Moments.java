package org.chengmen.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Moments as precise as the database keeps them, so that what is read equals what was written.
public final class Moments {

    private Moments() {}

    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
