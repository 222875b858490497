package org.chengmen.outbound;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Lets few requests out at once, and fewer to one host: a slow site must neither be overrun nor
/// hold up the others. Hosts are forgotten when nobody waits for them.
final class Turns {

    private final Semaphore all;
    private final int perHost;
    private final ConcurrentHashMap<String, Line> lines = new ConcurrentHashMap<>();

    Turns(int all, int perHost) {
        this.all = new Semaphore(all, true);
        this.perHost = perHost;
    }

    /// Waits for a turn until the deadline; the host's first, so that those who wait for a busy
    /// host take no place from others.
    Turn take(String host, Deadline deadline) throws NoTurn {
        var line = enter(host);
        try {
            acquire(line.turns, deadline);
        } catch (NoTurn busy) {
            leave(host);
            throw busy;
        }
        try {
            acquire(all, deadline);
        } catch (NoTurn busy) {
            line.turns.release();
            leave(host);
            throw busy;
        }
        return () -> {
            all.release();
            line.turns.release();
            leave(host);
        };
    }

    int hosts() {
        return lines.size();
    }

    private static void acquire(Semaphore semaphore, Deadline deadline) throws NoTurn {
        try {
            if (!semaphore.tryAcquire(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
                throw new NoTurn();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoTurn();
        }
    }

    private Line enter(String host) {
        return lines.compute(
                host,
                (it, line) -> {
                    var entered = line == null ? new Line(perHost) : line;
                    entered.people.incrementAndGet();
                    return entered;
                });
    }

    private void leave(String host) {
        lines.computeIfPresent(
                host, (it, line) -> line.people.decrementAndGet() == 0 ? null : line);
    }

    private static final class Line {

        private final Semaphore turns;
        private final AtomicInteger people = new AtomicInteger();

        Line(int turns) {
            this.turns = new Semaphore(turns, true);
        }
    }

    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /// Nobody made room in time.
    static final class NoTurn extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
