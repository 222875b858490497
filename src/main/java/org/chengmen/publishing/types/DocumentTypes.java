package org.chengmen.publishing.types;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.PublishingSettings;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The document types of this city: those that come with the program, and those of the folder
/// `chengmen.publishing.types`, which win where both have one of the same name.
@Component
public class DocumentTypes {

    private static final String BUILT_IN = "classpath:modules/publishing/types/*.yaml";

    private final Map<String, DocumentType> types = new LinkedHashMap<>();

    DocumentTypes(PublishingSettings settings) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var own = settings.types() == null ? "" : "file:" + settings.types() + "/*.yaml";
        var found =
                Stream.concat(
                                Arrays.stream(resolver.getResources(BUILT_IN)),
                                own.isEmpty()
                                        ? Stream.empty()
                                        : Arrays.stream(resolver.getResources(own)))
                        .map(DocumentTypes::read)
                        .sorted(Comparator.comparingInt(DocumentType::order))
                        .toList();
        found.forEach(type -> types.put(type.code(), type));
    }

    public Optional<DocumentType> find(String code) {
        return Optional.ofNullable(types.get(code));
    }

    public DocumentType type(String code) {
        return find(code)
                .orElseThrow(() ->
                        new Refused(
                                List.of(
                                        Problem.at(
                                                "type", PublishingRefusal.DOCUMENT_TYPE_UNKNOWN))));
    }

    public List<DocumentType> all() {
        return List.copyOf(types.values());
    }

    /// What the file says, refused at the start where it says nonsense: a type that half works
    /// would be found out by a clerk.
    private static DocumentType read(Resource file) {
        try {
            var name = Objects.requireNonNull(file.getFilename());
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader().load(name, file).forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("type", Bindable.of(DocumentType.class))
                    .orElseThrow(() -> new IllegalStateException(name + " describes no type"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }
}
