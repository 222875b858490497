package org.chengmen.files.web;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileView;
import org.chengmen.files.VariantView;
import org.chengmen.files.storage.StorageKey;
import org.jspecify.annotations.Nullable;

/// What is given out for one request: a file, or a smaller rendering of it, or either as WebP,
/// whose size is then given.
record Served(FileView file, @Nullable VariantView variant, @Nullable Long webp) {

    StorageKey key() {
        var key = StorageKey.of(file.checksum());
        var sized = variant == null ? key : key.variant(variant.width());
        return webp == null ? sized : sized.webp();
    }

    long size() {
        return webp != null ? webp : variant == null ? file.size() : variant.size();
    }

    FileKind kind() {
        return webp == null ? file.kind() : FileKind.WEBP;
    }

    /// A picture that is saved carries the ending of what it is.
    String name() {
        return webp == null ? file.name() : file.name().replaceFirst("\\.[^.]*$", "") + ".webp";
    }

    /// Strong: the checksum names exactly these bytes.
    String etag() {
        return "\""
                + file.checksum()
                + (variant == null ? "" : "-" + variant.width())
                + (webp == null ? "" : "-webp")
                + "\"";
    }
}
