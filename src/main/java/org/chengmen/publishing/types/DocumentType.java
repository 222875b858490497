package org.chengmen.publishing.types;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.content.ContentRules;
import org.chengmen.publishing.content.Format;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A kind of document as its configuration file describes it: what it asks for, what its text may
/// contain, what is checked, how it is shown. A new type is a new file.
public record DocumentType(
        String code,
        LocalizedText name,
        LocalizedText about,
        @DefaultValue("100") int order,
        @DefaultValue("ARTICLE") PageForm page,
        @DefaultValue("true") boolean bodyRequired,
        @DefaultValue Set<Format> formats,
        @DefaultValue List<String> skippedChecks,
        @DefaultValue List<Field> fields) {

    public ContentRules rules() {
        return new ContentRules(formats);
    }

    /// The field that holds the blocks of a page.
    public Optional<Field> blocks() {
        return fields.stream().filter(it -> it.kind() == FieldKind.BLOCKS).findFirst();
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
