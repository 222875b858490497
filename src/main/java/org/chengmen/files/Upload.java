package org.chengmen.files;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.util.Set;
import java.util.UUID;

/// A file that somebody gives: its name as sent, its bytes as they come, and on whose behalf. A
/// room that needs a kind which is not taken in everywhere (an archive, say) names it here.
public record Upload(
        String name,
        InputStream content,
        UUID organisation,
        @Nullable UUID site,
        Visibility visibility,
        Set<FileKind> alsoAllowed) {

    public Upload {
        alsoAllowed = Set.copyOf(alsoAllowed);
    }

    public static Upload of(
            String name, InputStream content, UUID organisation, Visibility visibility) {
        return new Upload(name, content, organisation, null, visibility, Set.of());
    }
}
