package org.chengmen.files.web;

import org.chengmen.files.FileView;
import org.chengmen.files.VariantView;
import org.chengmen.files.storage.StorageKey;
import org.jspecify.annotations.Nullable;

/// What is given out for one request: a file, or a smaller rendering of it.
record Served(FileView file, @Nullable VariantView variant) {

    StorageKey key() {
        var key = StorageKey.of(file.checksum());
        return variant == null ? key : key.variant(variant.width());
    }

    long size() {
        return variant == null ? file.size() : variant.size();
    }

    /// Strong: the checksum names exactly these bytes.
    String etag() {
        return "\"" + file.checksum() + (variant == null ? "" : "-" + variant.width()) + "\"";
    }
}
