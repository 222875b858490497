package org.chengmen.audit.verification;

import org.chengmen.audit.trail.TrailKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

import java.util.Optional;
import java.util.UUID;

/// Verifies the whole trail, a stretch at a time: memory stays the same however long the trail is,
/// and a verification that is interrupted goes on where it was.
@Service
public class Verification {

    private static final Logger log = LoggerFactory.getLogger(Verification.class);

    private final Verifications verifications;
    private final StretchReader stretches;
    private final AnchorCheck anchors;
    private final Verdict verdict;
    private final TrailKey key;

    Verification(
            Verifications verifications,
            StretchReader stretches,
            AnchorCheck anchors,
            Verdict verdict,
            TrailKey key) {
        this.verifications = verifications;
        this.stretches = stretches;
        this.anchors = anchors;
        this.verdict = verdict;
        this.key = key;
    }

    @Scheduled(cron = "0 0 3 * * *", zone = "Asia/Shanghai")
    public void nightly() {
        run("system");
    }

    /// Returns at once; the page shows the progress.
    public void start(String by) {
        verifications
                .claim(by)
                .ifPresent(id -> Thread.ofVirtual().name("verification").start(() -> finish(id)));
    }

    /// Empty while another instance is at it.
    public Optional<VerificationView> run(String by) {
        return verifications.claim(by).map(this::finish);
    }

    private VerificationView finish(UUID id) {
        verifications.open(id).forEach(checkpoint -> walk(id, checkpoint));
        var findings = new Findings();
        anchors.run(findings);
        var finished = verdict.give(id, findings);
        if (!finished.isWhole()) {
            log.error("The audit trail was tampered with: {} findings", finished.findings());
        }
        return finished;
    }

    private void walk(UUID id, Checkpoint start) {
        var findings = new Findings();
        var walk = new ChainWalk(key, start, findings);
        var last = false;
        while (!last) {
            last = stretch(walk, start.chain());
            if (last || walk.isSettled()) {
                var reached = walk.checkpoint();
                verifications.keep(id, last ? reached.finished() : reached, findings);
            }
        }
    }

    private boolean stretch(ChainWalk walk, int chain) {
        var stretch = stretches.after(chain, walk.reached());
        if (walk.isBehind(stretch.head())) {
            walk.skipTo(stretch.head());
            return false;
        }
        stretch.entries().forEach(walk::step);
        if (stretch.isLast()) {
            walk.end(stretch.head());
        }
        return stretch.isLast();
    }
}
