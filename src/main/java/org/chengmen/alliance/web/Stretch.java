package org.chengmen.alliance.web;

import org.chengmen.kernel.PageOf;

import java.util.List;
import java.util.function.Function;

/// Cuts a page out of a list that is held in memory, by the key of its last line.
final class Stretch {

    private static final int MOST = 1000;

    private Stretch() {}

    /// Begins at the front where nothing has the key.
    static <T> PageOf<T> of(List<T> all, Function<T, String> key, String after, int size) {
        var bounded = Math.clamp(size, 1, MOST);
        var start = 0;
        for (var i = 0; i < all.size() && !after.isEmpty(); i++) {
            start = key.apply(all.get(i)).equals(after) ? i + 1 : start;
        }
        var end = Math.min(all.size(), start + bounded + 1);
        return PageOf.of(all.subList(start, end), bounded, key);
    }
}
