package org.chengmen.files;

import org.chengmen.files.register.Contents;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A file whose bytes are checked and in their place, not yet anybody's. What is not kept within
/// the hour is swept away.
public record TakenIn(
        String name,
        UUID organisation,
        @Nullable UUID site,
        Visibility visibility,
        String received,
        String checksum,
        long size,
        FileState state) {

    static TakenIn of(
            Upload upload,
            String name,
            String received,
            Contents.Content content,
            FileState state) {
        return new TakenIn(
                name,
                upload.organisation(),
                upload.site(),
                upload.visibility(),
                received,
                content.checksum(),
                content.size(),
                state);
    }
}
