package org.chengmen.calendar.versions;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.kernel.calendar.OfficeHours;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.chengmen.shell.broadcast.Broadcasts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Keeps the version that holds in memory and renews it when any instance made another.
@Component
public class CurrentVersion implements WorkingDays {

    static final String CHANNEL = "calendar";

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final Versions versions;
    private final Clock clock;
    private volatile @Nullable Version current;

    CurrentVersion(Versions versions, Broadcasts broadcasts, Clock clock) {
        this.versions = versions;
        this.clock = clock;
        broadcasts.subscribe(CHANNEL, changed -> reload());
    }

    public Version version() {
        var known = current;
        return known == null ? reload() : known;
    }

    /// Versions never change, so the highest number that was read is the one that holds.
    private synchronized Version reload() {
        var read = versions.one(versions.latest()).orElseThrow();
        current = read;
        return read;
    }

    @Override
    public WorkingDayCalendar calendar() {
        return version().calendar();
    }

    @Override
    public OfficeHours officeHours() {
        return version().hours();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CITY);
    }
}
