package org.chengmen.shell.cache;

import org.chengmen.shell.cache.KeptPages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/// One making of a page at a time, so that a crowd before a page that was just evicted costs one. A
/// visitor who comes after an eviction never waits for a page that was begun before it.
@Component
class Renderings {

    private final ConcurrentMap<Id, Rendering> running = new ConcurrentHashMap<>();

    /// Returns the rendering that the caller has to carry out, or null when somebody else is at it
    /// and will hand the page to `visitor`.
    @Nullable Rendering beginOrAwait(
            PageKey key, Moment now, Consumer<@Nullable KeptPage> visitor) {
        var id = new Id(key, now.evictions());
        var mine = new Rendering(now, () -> running.remove(id));
        var other = running.putIfAbsent(id, mine);
        if (other == null) {
            return mine;
        }
        if (!other.await(visitor)) {
            visitor.accept(null);
        }
        return null;
    }

    private record Id(PageKey key, long evictions) {}
}
