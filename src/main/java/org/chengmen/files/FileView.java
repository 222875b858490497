package org.chengmen.files;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// A file as other rooms and the desk see it. The checksum is of the bytes that are served.
public record FileView(
        FileId id,
        String name,
        FileKind kind,
        long size,
        String checksum,
        @Nullable Integer width,
        @Nullable Integer height,
        FileState state,
        @Nullable Instant scannedAt,
        @Nullable String finding,
        Visibility visibility,
        UUID organisation,
        @Nullable UUID site,
        @Nullable UUID uploadedBy,
        String uploadedByName,
        Instant uploadedAt,
        @Nullable Instant removedAt) {

    public String href() {
        return "/files/" + id.value() + "/" + UriUtils.encode(name, StandardCharsets.UTF_8);
    }

    public String href(VariantView variant) {
        return href() + "?width=" + variant.width();
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean isServed() {
        return state == FileState.CLEAN && !isRemoved();
    }
}
