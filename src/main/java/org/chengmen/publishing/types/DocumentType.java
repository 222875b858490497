package org.chengmen.publishing.types;

import org.chengmen.kernel.LocalizedText;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;
import java.util.Optional;

/// A kind of document as its configuration file describes it: what it asks for, what its text may
/// contain (names of formats), what is checked, how it is shown. A new type is a new file.
public record DocumentType(
        String code,
        LocalizedText name,
        LocalizedText about,
        @DefaultValue("100") int order,
        @DefaultValue("ARTICLE") PageForm page,
        @DefaultValue("true") boolean bodyRequired,
        @DefaultValue List<String> formats,
        @DefaultValue List<String> skippedChecks,
        @DefaultValue List<Field> fields) {

    public Optional<Field> field(String name) {
        return fields.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
