package org.chengmen.audit.anchors;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.audit.trail.Heads;
import org.chengmen.audit.trail.TrailKey;
import org.chengmen.shell.cache.PageEvictions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/// Sets an anchor every hour. The trail in turn records each anchor, so neither can be cut alone.
@Service
public class Anchoring {

    public static final String SET = "audit.anchor.set";
    public static final String PAGES = "anchors";

    private static final Logger log = LoggerFactory.getLogger(Anchoring.class);

    private final Anchors anchors;
    private final Heads heads;
    private final TrailKey key;
    private final AuditTrail trail;
    private final PageEvictions pages;

    Anchoring(Anchors anchors, Heads heads, TrailKey key, AuditTrail trail, PageEvictions pages) {
        this.anchors = anchors;
        this.heads = heads;
        this.key = key;
        this.trail = trail;
        this.pages = pages;
    }

    /// Once an hour, whichever instance comes first.
    @Scheduled(cron = "0 0 * * * *")
    @Transactional
    public void hourly() {
        anchors.lock();
        var hour = heads.of(0).now().truncatedTo(ChronoUnit.HOURS);
        var latest = anchors.latest();
        if (latest.map(Anchor::at).orElse(Instant.MIN).isBefore(hour)) {
            set(latest);
        }
    }

    /// Also outside the hour, for example before the trail is handed over.
    @Transactional
    public void now() {
        anchors.lock();
        set(anchors.latest());
    }

    private void set(Optional<Anchor> latest) {
        var number = latest.map(Anchor::number).orElse(0L) + 1;
        var anchor = Anchor.after(number, Anchors.hashBefore(latest), heads.all(), key);
        anchors.add(anchor);
        trail.record(
                Act.of(SET, "audit.anchor", number)
                        .after(Map.of("root", anchor.root(), "entries", anchor.entries())));
        pages.evict(PAGES);
        log.info("Audit anchor {} has the root {}", number, anchor.root());
    }
}
