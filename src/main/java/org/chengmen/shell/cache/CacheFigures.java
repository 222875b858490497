package org.chengmen.shell.cache;

import com.github.benmanes.caffeine.cache.Cache;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.concurrent.atomic.LongAdder;

/// What operators watch: how many requests the kept pages answered, and how full the memory is.
@Component
class CacheFigures implements MeterBinder {

    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder passes = new LongAdder();
    private final LongAdder evicted = new LongAdder();
    private @Nullable Cache<?, ?> pages;

    void watch(Cache<?, ?> kept) {
        pages = kept;
    }

    void hit() {
        hits.increment();
    }

    void miss() {
        misses.increment();
    }

    void passed() {
        passes.increment();
    }

    void evicted(int count) {
        evicted.add(count);
    }

    long hits() {
        return hits.sum();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        requests(registry, "hit", hits);
        requests(registry, "miss", misses);
        requests(registry, "passed", passes);
        FunctionCounter.builder("chengmen.pages.evicted", evicted, LongAdder::sum)
                .register(registry);
        Gauge.builder("chengmen.pages.kept", this, CacheFigures::kept).register(registry);
        Gauge.builder("chengmen.pages.memory", this, CacheFigures::weight)
                .baseUnit("bytes")
                .register(registry);
    }

    private static void requests(MeterRegistry registry, String result, LongAdder count) {
        FunctionCounter.builder("chengmen.pages.requests", count, LongAdder::sum)
                .tag("result", result)
                .register(registry);
    }

    private double kept() {
        return pages == null ? 0 : pages.estimatedSize();
    }

    private double weight() {
        return pages == null ? 0 : pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
