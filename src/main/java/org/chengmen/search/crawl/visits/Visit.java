package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.queue.PageState;
import org.chengmen.search.crawl.queue.QueuedPage;
import org.chengmen.search.crawl.queue.Settlement;

import java.time.Instant;
import java.util.UUID;

/// A visit that is to be written down.
record Visit(Gate gate, QueuedPage page, Settlement.Protocol protocol, Instant now) {

    UUID domain() {
        return gate.domain().id();
    }

    boolean isFirst() {
        return page.state() == PageState.WAITING;
    }
}
