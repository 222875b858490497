package org.chengmen.search.index;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Tells whoever waits when the index has caught up with everything.
@Component
public class Rest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition reached = lock.newCondition();
    private final Bell bell;
    private long last = System.nanoTime() - 1;

    Rest(Bell bell) {
        this.bell = bell;
    }

    /// A look that began at this moment found nothing left to do.
    void reached(long beganAt) {
        lock.lock();
        try {
            last = beganAt;
            reached.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Returns when all that was committed before this call is in the live index.
    public void await() throws InterruptedException {
        var now = System.nanoTime();
        bell.ring();
        lock.lock();
        try {
            for (var left = PATIENCE.toNanos(); last - now < 0; ) {
                left = reached.awaitNanos(left);
                if (left <= 0) {
                    throw new IllegalStateException("The search index does not catch up.");
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
