package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.contents.Content;
import org.chengmen.search.crawl.queue.Settlement;
import org.chengmen.search.crawl.reading.ReadPage.Directions;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What a host answered to the question for one address.
record Answer(Finding finding, Settlement.Protocol protocol, @Nullable Instant trustedUntil) {

    sealed interface Finding {}

    /// A page, with the addresses that it leads to as they stand in it.
    record Page(Content content, Directions directions, List<String> links) implements Finding {

        public Page {
            links = List.copyOf(links);
        }
    }

    record File(Content content) implements Finding {}

    record Unchanged() implements Finding {}

    record Redirect(String location) implements Finding {}

    record Missing() implements Finding {}

    /// It may be otherwise at another time.
    record Failure(Cause cause) implements Finding {}

    /// It is there, and not for the search.
    record Unwanted(Cause cause) implements Finding {}

    /// It was not even asked for.
    record TurnedAway(Cause cause) implements Finding {}
}
