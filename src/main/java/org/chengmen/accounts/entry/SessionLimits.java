package org.chengmen.accounts.entry;

import org.chengmen.kernel.access.Person;

import java.time.Duration;

/// How long a session lives unused and at all, and how many one person has at a time.
record SessionLimits(Duration idle, Duration absolute) {

    static final int AT_A_TIME = 3;

    private static final SessionLimits STAFF =
            new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(8));
    private static final SessionLimits OTHERS =
            new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

    static SessionLimits of(Person.Kind kind) {
        return kind == Person.Kind.STAFF ? STAFF : OTHERS;
    }
}
