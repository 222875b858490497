package org.chengmen.calendar.versions;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.DeskNotice;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import java.time.Month;
import java.util.Optional;

/// Warns from November on while the holidays of the next year are missing: the State Council
/// announces them in autumn, and periods soon reach into that year.
@Component("workingDays")
class MissingYear implements DeskNotice, HealthIndicator {

    private final CurrentVersion current;

    MissingYear(CurrentVersion current) {
        this.current = current;
    }

    /// The year that is missing and should be there by now.
    Optional<Integer> missing() {
        var today = current.today();
        var known = current.calendar().years();
        if (!known.contains(today.getYear())) {
            return Optional.of(today.getYear());
        }
        return today.getMonth().compareTo(Month.NOVEMBER) >= 0
                        && !known.contains(today.getYear() + 1)
                ? Optional.of(today.getYear() + 1)
                : Optional.empty();
    }

    @Override
    public Optional<Notice> notice(Frame frame) {
        return frame.person().holds(Role.SYSTEM_ADMINISTRATOR)
                ? missing().map(year -> notice(frame, String.valueOf(year)))
                : Optional.empty();
    }

    private static Notice notice(Frame frame, String year) {
        return new Notice(
                "warning",
                frame.t("calendar.missing", year),
                frame.t("calendar.missing.text"),
                "/desk/calendar?year=" + year,
                frame.t("calendar.missing.link", year));
    }

    /// The portal works all the same, so this is told and not held against its health.
    @Override
    public Health health() {
        var health = Health.up().withDetail("version", current.version().number());
        missing().ifPresent(year -> health.withDetail("missingYear", year));
        return health.build();
    }
}
