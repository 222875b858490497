package org.chengmen.shell.cache;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A page in the making, and those who wait for it instead of making it again. They hold no thread.
final class Rendering {

    private final KeptPages.Moment begun;
    private final Runnable atTheEnd;
    private final List<Consumer<@Nullable KeptPage>> waiting = new ArrayList<>();
    private boolean over;

    Rendering(KeptPages.Moment begun, Runnable atTheEnd) {
        this.begun = begun;
        this.atTheEnd = atTheEnd;
    }

    KeptPages.Moment begun() {
        return begun;
    }

    /// False when it is over: then the caller sees for itself.
    synchronized boolean await(Consumer<@Nullable KeptPage> visitor) {
        return !over && waiting.add(visitor);
    }

    /// Everybody who waits is given the page, or null: make it yourself. Only the first end counts.
    void end(@Nullable KeptPage page) {
        leave().forEach(visitor -> visitor.accept(page));
    }

    private synchronized List<Consumer<@Nullable KeptPage>> leave() {
        if (!over) {
            over = true;
            atTheEnd.run();
        }
        var leaving = List.copyOf(waiting);
        waiting.clear();
        return leaving;
    }
}
