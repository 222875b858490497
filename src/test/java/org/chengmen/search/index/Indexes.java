package org.chengmen.search.index;

import org.chengmen.alliance.Alliance;
import org.chengmen.search.SearchSettings;
import org.chengmen.search.analysis.Readings;
import org.chengmen.search.analysis.Segmenter;
import org.chengmen.search.spi.SearchEntry;
import org.mockito.Mockito;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// An index by itself, without rooms and database, for tests.
public final class Indexes implements AutoCloseable {

    private static final String SOURCE = "tests";

    private final Opening opening;
    private final Generation generation;
    private final Shelf shelf = new Shelf();
    private final Segmenter segmenter = new Segmenter();
    private final Readings readings = new Readings();
    private final Preparation preparation =
            new Preparation(Mockito.mock(Alliance.class), segmenter, readings);

    private Indexes(SearchSettings settings, Path folder) throws IOException {
        opening = new Opening(settings, folder);
        generation = opening.open("t" + System.nanoTime());
        shelf.put(new Shelf.Open(generation, null, null));
    }

    public static Indexes embedded(Path folder) throws IOException {
        return new Indexes(settings(SearchSettings.Backend.LUCENE, "localhost:9200"), folder);
    }

    public static Indexes at(String host) throws IOException {
        return new Indexes(settings(SearchSettings.Backend.OPENSEARCH, host), Path.of("unused"));
    }

    private static SearchSettings settings(SearchSettings.Backend backend, String host) {
        return new SearchSettings(
                backend, List.of(host), "http", null, null, "tests", Duration.ofSeconds(1), 100);
    }

    public Shelf shelf() {
        return shelf;
    }

    public Segmenter segmenter() {
        return segmenter;
    }

    public Readings readings() {
        return readings;
    }

    public void write(SearchEntry... entries) {
        generation.write(
                Arrays.stream(entries).map(it -> preparation.of(SOURCE, it)).toList(), List.of());
    }

    public void remove(String... things) {
        generation.write(
                List.of(), Stream.of(things).map(it -> Prepared.id(SOURCE, it, "zh")).toList());
    }

    @Override
    public void close() {
        opening.remove(generation);
    }
}
