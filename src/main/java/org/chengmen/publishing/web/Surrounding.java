package org.chengmen.publishing.web;

import org.chengmen.publishing.previews.PreviewLink;
import org.chengmen.publishing.publication.Effect;
import org.chengmen.publishing.remarks.Remark;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What stands around the form of an edition: who else is at it, what was said about it, who else
/// may look at it, and what its publication would change.
public record Surrounding(
        List<String> others,
        List<Remark> remarks,
        Set<UUID> resolvable,
        List<PreviewLink> previews,
        @Nullable Effect effect) {

    public List<Remark> open() {
        return remarks.stream().filter(Remark::isOpen).toList();
    }

    public List<Remark> resolved() {
        return remarks.stream().filter(it -> !it.isOpen()).toList();
    }
}
