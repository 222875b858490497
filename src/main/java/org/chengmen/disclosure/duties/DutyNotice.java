package org.chengmen.disclosure.duties;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.DisclosureSettings;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.DeskNotice;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/// Tells an officer at the desk what is due before its date comes.
@Component
class DutyNotice implements DeskNotice {

    private final Duties duties;
    private final Officers officers;
    private final WorkingDays days;
    private final DisclosureSettings settings;

    DutyNotice(Duties duties, Officers officers, WorkingDays days, DisclosureSettings settings) {
        this.duties = duties;
        this.officers = officers;
        this.days = days;
        this.settings = settings;
    }

    @Override
    public Optional<Notice> notice(Frame frame) {
        var units =
                officers.units().stream().map(OrganisationView::id).map(it -> it.value()).toList();
        return units.isEmpty() ? Optional.empty() : notice(frame, units);
    }

    private Optional<Notice> notice(Frame frame, java.util.List<UUID> units) {
        var today = days.today();
        var soon = days.calendar().plus(today, settings.remindDays());
        var counts = duties.counts(units, today, soon);
        return counts.overdue() + counts.soon() == 0
                ? Optional.empty()
                : Optional.of(
                        new Notice(
                                counts.overdue() > 0 ? "warning" : "info",
                                frame.t("disclosure.notice.title"),
                                frame.t("disclosure.notice.text", counts.soon(), counts.overdue()),
                                "/desk/disclosure/duties",
                                frame.t("disclosure.duties.desk")));
    }
}
