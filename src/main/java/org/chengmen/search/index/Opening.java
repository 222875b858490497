package org.chengmen.search.index;

import org.chengmen.search.SearchSettings;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Opens generations on the back end of the settings, and takes them away.
@Component
class Opening {

    private static final String SHARED = "opensearch";
    private static final String BACKEND = "hibernate.search.backend.";

    private final SearchSettings settings;
    private final Path folder;

    Opening(SearchSettings settings, @Value("${chengmen.data}") Path data) {
        this.settings = settings;
        this.folder = data.resolve("search").toAbsolutePath();
    }

    /// The name under which this instance's index follows the changes. It stands in the folder
    /// itself: a folder that is lost or new begins anew.
    String keeper() {
        return settings.embedded() ? nameOfFolder() : SHARED;
    }

    private String nameOfFolder() {
        var file = folder.resolve("keeper");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isEmbedded() {
        return settings.embedded();
    }

    boolean exists(String generation) {
        return !settings.embedded() || Files.isDirectory(folder.resolve(generation));
    }

    Generation open(String generation) {
        var mapping =
                SearchMapping.builder(
                                AnnotatedTypeSource.fromClasses(IndexedEntry.class),
                                MethodHandles.lookup())
                        .property(
                                "hibernate.search.mapping.build_missing_discovered_jandex_indexes",
                                false)
                        .property(
                                "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
                                false)
                        .properties(settings.embedded() ? embedded(generation) : shared(generation))
                        .build();
        return new Generation(generation, mapping);
    }

    private Map<String, Object> embedded(String generation) {
        return Map.of(
                BACKEND + "type",
                "lucene",
                BACKEND + "lucene_version",
                "LATEST",
                BACKEND + "directory.root",
                folder.resolve(generation).toString(),
                BACKEND + "analysis.configurer",
                BeanReference.ofInstance(new LuceneAnalysers()),
                BACKEND + "io.writer.ram_buffer_size",
                32,
                BACKEND + "indexing.queue_count",
                2);
    }

    private Map<String, Object> shared(String generation) {
        var properties = new HashMap<String, Object>();
        properties.put(BACKEND + "type", "elasticsearch");
        properties.put(BACKEND + "hosts", settings.hosts());
        properties.put(BACKEND + "protocol", settings.protocol());
        properties.put(
                BACKEND + "analysis.configurer",
                BeanReference.ofInstance(new OpenSearchAnalysers()));
        properties.put(
                BACKEND + "layout.strategy",
                BeanReference.ofInstance(new Layout(settings.prefix() + "-" + generation)));
        properties.put(BACKEND + "connection_timeout", 1_000);
        properties.put(BACKEND + "read_timeout", 5_000);
        if (settings.username() != null) {
            properties.put(BACKEND + "username", settings.username());
            properties.put(BACKEND + "password", settings.password());
        }
        return properties;
    }

    void remove(Generation generation) {
        if (!settings.embedded()) {
            generation.drop();
        }
        generation.close();
        removeFolder(generation.name());
    }

    /// Of a generation that was never opened by this program.
    void removeFolder(String generation) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(generation));
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
