package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.queue.QueuedPage;
import org.chengmen.search.crawl.queue.Settlement.Protocol;

/// An address whose turn it was, with what came of it.
record Asked(QueuedPage page, Answer answer) {

    static Asked turnedAway(QueuedPage page, Cause cause) {
        return new Asked(page, new Answer(new Answer.TurnedAway(cause), Protocol.UNASKED, null));
    }

    boolean wasSent() {
        return !(answer.finding() instanceof Answer.TurnedAway);
    }

    Asked broken() {
        return new Asked(
                page, new Answer(new Answer.Failure(Cause.BROKEN_ANSWER), Protocol.UNASKED, null));
    }
}
