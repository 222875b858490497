package org.chengmen.search.index;

import org.chengmen.search.spi.SearchSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings things from their sources into the index as they are now. What fails alone is written
/// down and left behind; what fails because nobody can be reached is thrown.
@Component
class Copying {

    private static final Logger LOG = LoggerFactory.getLogger(Copying.class);

    private final Map<String, SearchSource> sources;
    private final Preparation preparation;
    private final Failures failures;
    private final Shelf shelf;

    Copying(List<SearchSource> sources, Preparation preparation, Failures failures, Shelf shelf) {
        this.sources =
                sources.stream().collect(Collectors.toMap(SearchSource::name, Function.identity()));
        this.preparation = preparation;
        this.failures = failures;
        this.shelf = shelf;
    }

    List<String> sources() {
        return sources.keySet().stream().sorted().toList();
    }

    List<String> keysAfter(String source, String key, int most) {
        var room = sources.get(source);
        return room == null ? List.of() : room.keysAfter(key, most);
    }

    /// Into every open index.
    void update(String keeper, String source, Collection<String> things) {
        each(
                keeper,
                source,
                List.copyOf(Set.copyOf(things)),
                (entries, asked) -> {
                    var gone = gone(source, asked, entries);
                    shelf.open().all().forEach(it -> it.write(entries, gone));
                });
    }

    /// Into the one that is being built.
    void pour(String keeper, String source, List<String> things, Generation into) {
        each(keeper, source, things, (entries, asked) -> into.pour(entries));
    }

    private void each(
            String keeper,
            String source,
            List<String> things,
            BiConsumer<List<IndexedEntry>, List<String>> write) {
        try {
            write.accept(read(source, things), things);
        } catch (RuntimeException some) {
            shelf.open().all().forEach(Generation::ping);
            things.forEach(it -> alone(keeper, source, it, write));
            return;
        }
        failures.mended(keeper, source, things);
    }

    private void alone(
            String keeper,
            String source,
            String thing,
            BiConsumer<List<IndexedEntry>, List<String>> write) {
        try {
            write.accept(read(source, List.of(thing)), List.of(thing));
            failures.mended(keeper, source, List.of(thing));
        } catch (RuntimeException broken) {
            shelf.open().all().forEach(Generation::ping);
            failures.add(keeper, source, thing, cause(broken));
            LOG.warn("{} {} did not come into the index", source, thing, broken);
        }
    }

    private static String cause(Throwable broken) {
        var deepest = broken;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.toString();
    }

    private List<IndexedEntry> read(String source, List<String> things) {
        var room = sources.get(source);
        return room == null
                ? List.of()
                : room.read(things).stream().map(it -> preparation.of(source, it)).toList();
    }

    private static List<String> gone(
            String source, List<String> things, List<IndexedEntry> entries) {
        var there = entries.stream().map(it -> it.id).collect(Collectors.toSet());
        var gone = new ArrayList<String>();
        for (var thing : things) {
            Prepared.LANGUAGES.stream()
                    .map(language -> Prepared.id(source, thing, language))
                    .filter(id -> !there.contains(id))
                    .forEach(gone::add);
        }
        return gone;
    }
}
