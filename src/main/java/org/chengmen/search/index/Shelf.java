package org.chengmen.search.index;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The generations that this instance has open. Only the worker changes it; everybody reads.
@Component
public class Shelf {

    private volatile Open open = new Open(null, null, null);

    /// What is searched: the live index, or what there is of the first one.
    public Optional<Generation> readable() {
        var now = open;
        return Optional.ofNullable(now.live == null ? now.building : now.live);
    }

    /// False while the first index is being built: what is found is not all there is.
    public boolean complete() {
        return open.live != null;
    }

    Open open() {
        return open;
    }

    void put(Open now) {
        open = now;
    }

    record Open(
            @Nullable Generation live, @Nullable Generation building, @Nullable Generation kept) {

        List<Generation> all() {
            return Stream.of(live, building, kept).filter(Objects::nonNull).toList();
        }

        Optional<Generation> named(String name) {
            return all().stream().filter(it -> it.name().equals(name)).findFirst();
        }
    }
}
