package org.chengmen.publishing.exchange;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.List;

/// Reads the changes of publications in the order in which they became public and lets each have
/// its consequences. What fails does not keep the others waiting and is tried again later.
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int AT_ONCE = 50;

    /// Then it stops for a moment, so that a program which is told to end does not first read all
    /// that an import of a hundred thousand documents brought.
    private static final int IN_A_ROW = 10;

    private final Bookmark bookmark;
    private final Consequences consequences;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Rounds(
            Bookmark bookmark,
            Consequences consequences,
            TransactionTemplate transactions,
            Clock clock) {
        this.bookmark = bookmark;
        this.consequences = consequences;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${chengmen.publishing.exchange-every:PT0.5S}")
    void keep() {
        var rounds = 1;
        while (round() == AT_ONCE && rounds < IN_A_ROW) {
            rounds++;
        }
    }

    private int round() {
        return count(
                transactions.execute(
                        status -> bookmark.taken().map(moment -> goOn(moment)).orElse(0)));
    }

    /// Until nothing is left, whoever else is at work.
    void catchUp() {
        while (count(transactions.execute(status -> goOn(bookmark.awaited()))) > 0) {
            LOG.debug("more has changed");
        }
    }

    private static int count(@Nullable Integer done) {
        return done == null ? 0 : done;
    }

    private int goOn(long moment) {
        carryOut(bookmark.again(clock.instant(), AT_ONCE));
        var changes = bookmark.after(moment, AT_ONCE);
        if (!changes.isEmpty()) {
            carryOut(changes);
            bookmark.move(changes.getLast().moment());
        }
        return changes.size();
    }

    private void carryOut(List<Change> changes) {
        for (var change : changes) {
            try {
                consequences.of(change);
            } catch (RuntimeException failed) {
                LOG.warn("exchange: {} is tried again later", change.document().value(), failed);
                bookmark.failed(change, clock.instant());
            }
        }
    }
}
