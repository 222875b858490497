package org.chengmen.search.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.ArrayDeque;
import java.util.Deque;

/// Fills an index beside the live one, a batch at a time between the changes, and rolls over to it
/// when it is whole.
@Component
class Building {

    private static final Logger LOG = LoggerFactory.getLogger(Building.class);
    private static final int AT_ONCE = 200;

    private final Keepers keepers;
    private final Copying copying;

    private final Deque<String> left = new ArrayDeque<>();
    private String generation = "";
    private String after = "";
    private long written;

    Building(Keepers keepers, Copying copying) {
        this.keepers = keepers;
        this.copying = copying;
    }

    /// The next batch; after the last one the index is live.
    void step(String keeper, Generation into) {
        if (!generation.equals(into.name())) {
            begin(into.name());
        }
        var source = left.peek();
        if (source == null) {
            rollOver(keeper, into);
        } else {
            pour(keeper, source, into);
        }
    }

    private void begin(String name) {
        LOG.info("Building search index {}", name);
        left.clear();
        left.addAll(copying.sources());
        generation = name;
        after = "";
        written = 0;
    }

    private void pour(String keeper, String source, Generation into) {
        var keys = copying.keysAfter(source, after, AT_ONCE);
        copying.pour(keeper, source, keys, into);
        written += keys.size();
        keepers.progress(keeper, into.name(), written);
        if (keys.size() < AT_ONCE) {
            left.remove();
            after = "";
        } else {
            after = keys.getLast();
        }
    }

    private void rollOver(String keeper, Generation into) {
        into.finish();
        keepers.rollOver(keeper, into.name());
        LOG.info("Search index {} is live with {} things", into.name(), written);
    }
}
