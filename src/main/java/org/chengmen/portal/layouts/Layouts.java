package org.chengmen.portal.layouts;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// The arrangements that there are, from `layouts.conf`: another one needs no program.
@Component
public class Layouts {

    private static final String LAYOUT = "layout.";
    private static final String KIND = "kind.";

    private final Map<String, Layout> byName = new TreeMap<>();
    private final Map<String, Layout> byKind = new TreeMap<>();

    Layouts() throws IOException {
        this(
                PropertiesLoaderUtils.loadProperties(
                        new EncodedResource(
                                new ClassPathResource("modules/portal/layouts.conf"),
                                StandardCharsets.UTF_8)));
    }

    Layouts(Properties written) {
        for (var key : written.stringPropertyNames()) {
            if (key.startsWith(LAYOUT)) {
                var name = key.substring(LAYOUT.length());
                byName.put(name, Layout.parse(name, written.getProperty(key)));
            }
        }
        for (var key : written.stringPropertyNames()) {
            if (key.startsWith(KIND)) {
                byKind.put(key.substring(KIND.length()), named(written.getProperty(key)));
            }
        }
    }

    private Layout named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No layout " + name));
    }

    public List<Layout> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Layout> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Layout ofKind(String kind) {
        return byKind.getOrDefault(kind, byName.values().iterator().next());
    }
}
