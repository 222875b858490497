package org.chengmen.publishing.demonstration;

import org.chengmen.shell.ShellSettings;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// When a document of the seed appeared, counted from today and never later than now.
@Component
class Moments {

    private static final DateTimeFormatter SEASON = DateTimeFormatter.ofPattern("MM-dd");
    private static final LocalTime FIRST_HOUR = LocalTime.of(9, 0);

    private final Clock clock;
    private final ShellSettings settings;

    Moments(Clock clock, ShellSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    ZonedDateTime now() {
        return clock.instant().atZone(settings.zone());
    }

    ZonedDateTime of(SeedDocument document) {
        var moment = day(document).with(LocalTime.parse(document.time()));
        return moment.isAfter(now()) ? earlier(moment, document) : moment;
    }

    private ZonedDateTime day(SeedDocument document) {
        var days = document.daysAgo();
        if (days != null) {
            return now().minusDays(days);
        }
        var season = MonthDay.parse(String.valueOf(document.on()), SEASON);
        return now().with(season);
    }

    private static ZonedDateTime earlier(ZonedDateTime moment, SeedDocument document) {
        return document.on() == null ? moment.minusDays(1) : moment.minusYears(1);
    }

    Instant tomorrowMorning() {
        return now().plusDays(1).with(FIRST_HOUR).toInstant();
    }
}
