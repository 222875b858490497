package org.chengmen.kernel.calendar;

import java.time.Duration;
import java.time.Instant;

/// A period in hours: it runs through nights and holidays.
public record HourRule(int hours) implements DeadlineRule {

    public Instant due(Instant start) {
        return start.plus(Duration.ofHours(hours));
    }
}
