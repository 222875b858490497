package org.chengmen.outbound;

import java.time.Duration;

/// The moment by which a request must be over, on the clock that never jumps.
record Deadline(long nanos) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    boolean hasPassed() {
        return nanos - System.nanoTime() <= 0;
    }

    long leftMillis() {
        return Math.max(0, (nanos - System.nanoTime()) / 1_000_000);
    }
}
