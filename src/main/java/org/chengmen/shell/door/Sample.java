package org.chengmen.shell.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// Takes the first few of each kind in a stretch of time.
final class Sample {

    private final int most;
    private final Cache<String, AtomicInteger> seen;

    Sample(int most, Duration stretch) {
        this.most = most;
        this.seen = Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(stretch).build();
    }

    boolean takes(String kind) {
        return seen.get(kind, it -> new AtomicInteger()).incrementAndGet() <= most;
    }
}
