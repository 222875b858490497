package org.chengmen.publishing.editor;

import org.chengmen.files.FileView;
import org.jspecify.annotations.Nullable;

/// A file that was given in the editor, as it is inserted.
record EditorFile(
        String address, String name, @Nullable Integer width, @Nullable Integer height, long size) {

    static EditorFile of(FileView file) {
        return new EditorFile(file.href(), file.name(), file.width(), file.height(), file.size());
    }
}
