package org.chengmen.publishing.web;

import org.chengmen.publishing.review.DeskLine;
import org.chengmen.publishing.review.Queue;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.DeskNotice;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Says on the first page of the desk how many editions wait for this person, and for how long.
@Component
class WaitingNotice implements DeskNotice {

    private static final Duration LONG = Duration.ofDays(1);

    private final Queue queue;
    private final Clock clock;

    WaitingNotice(Queue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public Optional<Notice> notice(Frame frame) {
        var waiting = queue.mine();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(notice(frame, waiting));
    }

    private Notice notice(Frame frame, List<DeskLine> waiting) {
        var since = Objects.requireNonNullElse(waiting.getFirst().levelSince(), Instant.MAX);
        var age = Duration.between(since, clock.instant());
        return new Notice(
                age.compareTo(LONG) > 0 ? "warning" : "info",
                frame.t("publishing.waiting.notice", waiting.size()),
                frame.t("publishing.waiting.notice.text", Math.max(0, age.toHours())),
                "/desk/publishing#waiting",
                frame.t("publishing.waiting.notice.link"));
    }
}
