package org.chengmen.kernel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// A stretch of a list and the key after which the next one starts; null when this is the last.
public record PageOf<T>(List<T> items, @Nullable String next) {

    public PageOf {
        items = List.copyOf(items);
    }

    /// Builds a page from `size + 1` rows read: the extra row only proves that there is a next
    /// page.
    public static <T> PageOf<T> of(List<T> rows, int size, Function<T, String> key) {
        if (rows.size() <= size) {
            return new PageOf<>(rows, null);
        }
        var items = rows.subList(0, size);
        return new PageOf<>(items, key.apply(items.getLast()));
    }

    public <R> PageOf<R> map(Function<T, R> mapping) {
        return new PageOf<>(items.stream().map(mapping).toList(), next);
    }
}
