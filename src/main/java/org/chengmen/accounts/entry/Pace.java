package org.chengmen.accounts.entry;

import java.time.Duration;

/// How many attempts are free within which time, and how long the pauses after them get. `memory`:
/// how long after a pause the next one still grows.
public enum Pace {
    ACCOUNT(5, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMinutes(15)),
    CODE(5, Duration.ofMinutes(10), Duration.ofMinutes(15), Duration.ofMinutes(15)),
    ADDRESS(20, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ZERO),
    TEXT(3, Duration.ofMinutes(10), Duration.ofHours(1), Duration.ZERO),
    LETTER(5, Duration.ofHours(1), Duration.ofHours(1), Duration.ZERO);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final int free;
    private final Duration window;
    private final Duration longest;
    private final Duration memory;

    Pace(int free, Duration window, Duration longest, Duration memory) {
        this.free = free;
        this.window = window;
        this.longest = longest;
        this.memory = memory;
    }

    Duration window() {
        return window;
    }

    Duration memory() {
        return memory;
    }

    /// The pause after the attempt of this count: none while it is free, then doubling.
    Duration pauseAfter(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(count - free, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
