package org.chengmen.publishing.web;

import org.chengmen.publishing.upkeep.Upkeep;
import org.chengmen.publishing.upkeep.Upkeep.Summary;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.DeskNotice;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// Says on the first page of the desk that columns are near or over their update limit, before the
/// yearly check of government sites says so.
@Component
class LateColumnsNotice implements DeskNotice {

    private static final String REPORT = "late-columns";

    private final Upkeep upkeep;

    LateColumnsNotice(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public Optional<Notice> notice(Frame frame) {
        return upkeep.sites().isEmpty()
                ? Optional.empty()
                : Optional.of(upkeep.summary(REPORT))
                        .filter(it -> it.lines() > 0)
                        .map(it -> notice(frame, it));
    }

    private static Notice notice(Frame frame, Summary late) {
        return new Notice(
                "warning",
                frame.t("publishing.upkeep.notice", late.lines() + (late.more() ? "+" : "")),
                frame.t("publishing.upkeep.notice.text"),
                "/desk/publishing/upkeep/" + REPORT,
                frame.t("publishing.upkeep.notice.link"));
    }
}
