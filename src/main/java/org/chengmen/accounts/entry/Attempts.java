package org.chengmen.accounts.entry;

import java.time.Duration;
import java.time.Instant;

/// The attempts of late under one key.
record Attempts(int count, Instant since, Instant blockedUntil) {

    Duration waits(Instant now) {
        return now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }

    Attempts another(Pace pace, Instant now) {
        var forgotten = isForgotten(pace, now);
        var next = forgotten ? 1 : count + 1;
        return new Attempts(next, forgotten ? now : since, now.plus(pace.pauseAfter(next)));
    }

    private boolean isForgotten(Pace pace, Instant now) {
        return !now.isBefore(since.plus(pace.window()))
                && !now.isBefore(blockedUntil.plus(pace.memory()));
    }
}
