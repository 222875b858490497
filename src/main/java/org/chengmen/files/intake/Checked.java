package org.chengmen.files.intake;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileState;
import org.chengmen.files.VariantView;
import org.chengmen.files.pictures.Rendering;
import org.chengmen.files.pictures.Renderings;
import org.chengmen.files.register.Contents;
import org.chengmen.files.storage.Quarantined;
import org.chengmen.files.storage.Storage;
import org.chengmen.files.storage.StorageKey;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// A file that passed every check, still in quarantine. `received` is the checksum of what was
/// sent, which for a picture is not what will be kept.
public record Checked(
        FileName name,
        FileKind kind,
        String received,
        Quarantined full,
        @Nullable Renderings picture,
        FileState state)
        implements AutoCloseable {

    public Contents.Content content() {
        return new Contents.Content(
                full.checksum(),
                full.size(),
                kind,
                picture == null ? null : picture.full().width(),
                picture == null ? null : picture.full().height(),
                picture == null ? null : picture.full().webpSize(),
                smaller().stream().map(it -> variant(it)).toList());
    }

    private static VariantView variant(Rendering it) {
        return new VariantView(it.width(), it.height(), it.file().size(), it.webpSize());
    }

    /// Puts the smaller renderings first, so that a content is complete when it is there.
    public void putInto(Storage storage) throws IOException {
        var key = StorageKey.of(full.checksum());
        for (var rendering : smaller()) {
            put(rendering, key.variant(rendering.width()), storage);
        }
        if (picture != null && picture.full().webp() != null) {
            storage.put(picture.full().webp().path(), key.webp());
        }
        storage.put(full.path(), key);
    }

    private static void put(Rendering rendering, StorageKey key, Storage storage)
            throws IOException {
        if (rendering.webp() != null) {
            storage.put(rendering.webp().path(), key.webp());
        }
        storage.put(rendering.file().path(), key);
    }

    private List<Rendering> smaller() {
        return picture == null ? List.of() : picture.smaller();
    }

    @Override
    public void close() {
        if (picture != null) {
            picture.close();
        }
        full.close();
    }
}
