package org.chengmen.search.crawl.queue;

import org.chengmen.search.crawl.Cause;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What a visit made of an address. `links` are the keys of the addresses it leads to.
public record Settlement(
        PageState state,
        @Nullable Cause cause,
        @Nullable Long leadsTo,
        boolean changed,
        Next next,
        Protocol protocol,
        List<Long> links) {

    public Settlement {
        links = List.copyOf(links);
        protocol = state == PageState.STORED ? protocol : protocol.withoutTags();
    }

    /// When to come again; never, where `at` is null.
    public record Next(@Nullable Instant at, int revisitMinutes, int failures) {}

    /// What the server said and how long it took.
    public record Protocol(
            int status,
            Duration took,
            long bytes,
            @Nullable String etag,
            @Nullable String lastModified) {

        public static final Protocol UNASKED = new Protocol(0, Duration.ZERO, 0, null, null);

        /// Of what is not kept the whole is asked for the next time.
        Protocol withoutTags() {
            return new Protocol(status, took, bytes, null, null);
        }
    }
}
