package org.chengmen.search.index;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.UUID;

/// Whether this instance is the one that works on its index. Only on a shared index may the answer
/// be no.
@Component
class Lease {

    private static final int RETRIED_AFTER_MINUTES = 5;
    private static final Duration RENEWED_EVERY = Duration.ofSeconds(10);

    private final Keepers keepers;
    private final Failures failures;
    private final UUID instance = UUID.randomUUID();
    private boolean held;
    private long renewedAt = System.nanoTime() - RENEWED_EVERY.toNanos();

    Lease(Keepers keepers, Failures failures) {
        this.keepers = keepers;
        this.failures = failures;
    }

    boolean holds(String keeper) {
        if (System.nanoTime() - renewedAt >= RENEWED_EVERY.toNanos()) {
            renew(keeper);
        }
        return held;
    }

    private void renew(String keeper) {
        held = false;
        keepers.enter(keeper);
        held = keepers.take(keeper, instance);
        renewedAt = System.nanoTime();
        keepers.forgetTheLost();
        if (held) {
            failures.retry(keeper, RETRIED_AFTER_MINUTES);
        }
    }

    void leave(String keeper) {
        if (held) {
            keepers.leave(keeper, instance);
        }
    }
}
