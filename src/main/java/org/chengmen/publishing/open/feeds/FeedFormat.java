package org.chengmen.publishing.open.feeds;

import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The formats in which every feed is offered; the ending of the address chooses.
enum FeedFormat {
    RSS("application/rss+xml", "RSS 2.0") {
        @Override
        byte[] write(Feed feed, JsonMapper json) {
            return Rss.write(feed);
        }
    },
    ATOM("application/atom+xml", "Atom 1.0") {
        @Override
        byte[] write(Feed feed, JsonMapper json) {
            return Atom.write(feed);
        }
    },
    JSON("application/feed+json", "JSON Feed 1.1") {
        @Override
        byte[] write(Feed feed, JsonMapper json) {
            return json.writeValueAsBytes(JsonFeed.of(feed));
        }
    };

    private final String mediaType;
    private final String title;

    FeedFormat(String mediaType, String title) {
        this.mediaType = mediaType;
        this.title = title;
    }

    static Optional<FeedFormat> ending(String ending) {
        return Arrays.stream(values()).filter(it -> it.ending().equals(ending)).findFirst();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    String mediaType() {
        return mediaType;
    }

    MediaType type() {
        return new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8);
    }

    abstract byte[] write(Feed feed, JsonMapper json);
}
