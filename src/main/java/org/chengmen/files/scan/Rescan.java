package org.chengmen.files.scan;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.files.FileState;
import org.chengmen.files.register.Contents;
import org.chengmen.files.storage.Storage;
import org.chengmen.files.storage.StorageKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Asks again about contents that wait because the scanner was silent, until it speaks.
@Component
public class Rescan {

    private static final Logger LOG = LoggerFactory.getLogger(Rescan.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int MOST = 50;

    private final VirusScanner scanner;
    private final Contents contents;
    private final Storage storage;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rescan(
            VirusScanner scanner,
            Contents contents,
            Storage storage,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.scanner = scanner;
        this.contents = contents;
        this.storage = storage;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    public void askAgain() throws IOException {
        for (var asked = 0; scanner.isConfigured() && asked < MOST; asked++) {
            var waiting = contents.claimWaiting(clock.instant(), LEASE);
            if (waiting.isEmpty() || !ask(waiting.get())) {
                return;
            }
        }
    }

    /// No transaction is open while the scanner thinks.
    private boolean ask(String checksum) throws IOException {
        try (var content = storage.open(StorageKey.of(checksum), 0)) {
            return switch (scanner.scan(content)) {
                case Verdict.Clean _ -> settle(checksum, FileState.CLEAN, "");
                case Verdict.Infected found -> refuse(checksum, found.finding());
                case Verdict.Unknown _ -> false;
            };
        }
    }

    private boolean refuse(String checksum, String finding) throws IOException {
        LOG.warn("The virus scanner found {} in {}", finding, checksum);
        settle(checksum, FileState.REFUSED, finding);
        storage.delete(checksum);
        return true;
    }

    private boolean settle(String checksum, FileState state, String finding) {
        transaction.executeWithoutResult(it ->
                contents.lock(checksum)
                        .filter(before -> before.mayBecome(state))
                        .ifPresent(before -> record(checksum, state, finding)));
        return true;
    }

    private void record(String checksum, FileState state, String finding) {
        var found = finding.isEmpty() ? null : finding;
        contents.become(checksum, state, clock.instant(), found);
        if (found != null) {
            trail.record(
                    Act.of("files.content.refused", "content", checksum)
                            .after(Map.of("finding", found)));
        }
    }
}
