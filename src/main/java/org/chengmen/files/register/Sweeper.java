package org.chengmen.files.register;

import org.chengmen.files.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Forgets removed files and contents that no file refers to. The row of a content is locked while
/// its bytes go, so an upload of the same bytes waits and then puts them back.
@Component
public class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration REMOVED = Duration.ofDays(1);
    private static final Duration UNTOUCHED = Duration.ofHours(1);
    private static final int MOST = 1000;

    private final StoredFiles files;
    private final Contents contents;
    private final Storage storage;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sweeper(
            StoredFiles files,
            Contents contents,
            Storage storage,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.contents = contents;
        this.storage = storage;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    public void sweep() {
        files.forgetRemovedBefore(clock.instant().minus(REMOVED));
        var swept = 0;
        while (swept < MOST && Boolean.TRUE.equals(transaction.execute(it -> sweepOne()))) {
            swept++;
        }
        if (swept > 0) {
            LOG.info("Swept {} contents that no file refers to", swept);
        }
    }

    private boolean sweepOne() {
        var unreferenced = contents.lockUnreferenced(clock.instant().minus(UNTOUCHED));
        unreferenced.ifPresent(this::forget);
        return unreferenced.isPresent();
    }

    private void forget(String checksum) {
        try {
            storage.delete(checksum);
            contents.forget(checksum);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
