package org.chengmen.publishing.open.feeds;

import org.chengmen.files.FileId;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.Visibility;
import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Places;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The pictures that entries carry, where everybody may see them.
@Component
class Pictures {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/files/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/[^/]+");

    private final Files files;

    Pictures(Files files) {
        this.files = files;
    }

    Optional<Feed.Picture> of(Entry entry, Places places) {
        var address = entry.field("picture");
        var id = ADDRESS.matcher(address);
        return id.matches()
                ? files.view(new FileId(UUID.fromString(id.group(1))))
                        .filter(Pictures::isForEverybody)
                        .map(it ->
                                new Feed.Picture(
                                        places.whole(entry, address),
                                        it.kind().mediaType(),
                                        it.size()))
                : Optional.empty();
    }

    private static boolean isForEverybody(FileView file) {
        return file.isServed() && file.visibility() == Visibility.PUBLIC;
    }
}
