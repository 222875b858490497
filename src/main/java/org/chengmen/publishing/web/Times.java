package org.chengmen.publishing.web;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.shell.ShellSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/// Reads when an edition is to be published and to expire, in the city's time.
@Component
class Times {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm", Locale.ROOT);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final WorkingDays days;
    private final ShellSettings settings;
    private final Clock clock;

    Times(WorkingDays days, ShellSettings settings, Clock clock) {
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /// `when` is `now`, `morning` (the next working day at nine) or `at`.
    Edition.Schedule schedule(String when, String at, String expires) {
        var publish =
                switch (when) {
                    case "morning" -> nextMorning();
                    case "at" -> future("publishAt", at);
                    default -> null;
                };
        return new Edition.Schedule(publish, expires.isBlank() ? null : future("expires", expires));
    }

    private Instant nextMorning() {
        var day = days.calendar().onOrAfter(days.today().plusDays(1));
        return day.atTime(MORNING).atZone(settings.zone()).toInstant();
    }

    private @Nullable Instant future(String field, String typed) {
        try {
            var moment =
                    LocalDateTime.parse(typed.strip(), FORM).atZone(settings.zone()).toInstant();
            if (moment.isBefore(clock.instant())) {
                throw new Refused(List.of(Problem.at(field, PublishingRefusal.TIME_PAST)));
            }
            return moment;
        } catch (DateTimeParseException malformed) {
            throw new Refused(List.of(Problem.at(field, PublishingRefusal.TIME_MALFORMED)));
        }
    }
}
