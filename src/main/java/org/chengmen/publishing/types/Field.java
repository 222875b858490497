package org.chengmen.publishing.types;

import org.chengmen.kernel.LocalizedText;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/// A field of a document type. What is required must be there when an edition is submitted, not
/// when a draft is saved. `options` are the choices of a `CHOICE`.
public record Field(
        String name,
        LocalizedText label,
        @DefaultValue("TEXT") FieldKind kind,
        @DefaultValue("false") boolean required,
        @DefaultValue("200") int max,
        @DefaultValue List<Choice> options) {

    public record Choice(String value, LocalizedText label) {}
}
