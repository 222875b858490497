package org.chengmen.publishing.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The formats that a document type allows; everything else is cleaned away.
public record ContentRules(Set<Format> formats) {

    public ContentRules {
        formats = Set.copyOf(formats);
    }

    public static ContentRules of(Format... formats) {
        return new ContentRules(Set.of(formats));
    }

    public static ContentRules all() {
        return new ContentRules(EnumSet.allOf(Format.class));
    }

    public boolean allows(Format format) {
        return formats.contains(format);
    }

    /// In the order of the toolbar.
    public List<Format> inOrder() {
        return formats.stream().sorted().toList();
    }
}
