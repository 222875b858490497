package org.chengmen.search.index;

import jakarta.annotation.PreDestroy;

import org.chengmen.search.SearchSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;

/// The one thread that works on this instance's index: opens it, brings the changes in, builds it
/// anew between them. It begins when the portal serves, so no start waits for it.
@Component
class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Turn turn;
    private final Bell bell;
    private final Rest rest;
    private final SearchSettings settings;
    private volatile @Nullable Thread thread;
    private volatile @Nullable String outage;

    Worker(Turn turn, Bell bell, Rest rest, SearchSettings settings) {
        this.turn = turn;
        this.bell = bell;
        this.rest = rest;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var working = Thread.ofPlatform().daemon().name("search-index").unstarted(this::work);
        thread = working;
        working.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        var working = thread;
        thread = null;
        if (working != null) {
            bell.ring();
            working.join(Duration.ofSeconds(20));
        }
    }

    private void work() {
        while (thread != null) {
            try {
                look();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                pause(failed);
            }
        }
        turn.end();
    }

    private void look() throws InterruptedException {
        var beganAt = System.nanoTime();
        var busy = turn.take();
        recovered();
        if (!busy) {
            rest.reached(beganAt);
            bell.await(settings.pollEvery());
        }
    }

    private void recovered() {
        if (outage != null) {
            LOG.info("The search index can be reached again.");
            outage = null;
        }
    }

    /// Says it once: an index that cannot be reached may be so for hours.
    private void pause(RuntimeException failed) {
        if (!failed.toString().equals(outage)) {
            LOG.warn("The search index waits", failed);
            outage = failed.toString();
        }
        try {
            bell.await(AFTER_FAILURE);
        } catch (InterruptedException stopped) {
            thread = null;
        }
    }

    Optional<String> outage() {
        return Optional.ofNullable(outage);
    }
}
