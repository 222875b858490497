package org.chengmen.calendar.versions;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.calendar.CalendarRefusal;
import org.chengmen.calendar.WorkingDayCalendarChanged;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.calendar.OfficeHours;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.chengmen.shell.broadcast.Broadcasts;
import org.chengmen.shell.cache.PageEvictions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes the next version of the calendar.
@Service
public class CalendarChanges {

    public static final String PAGES = "calendar";
    public static final int LONGEST_REASON = 200;

    private final Versions versions;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Broadcasts broadcasts;
    private final PageEvictions pages;

    CalendarChanges(
            Versions versions,
            CurrentPerson person,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Broadcasts broadcasts,
            PageEvictions pages) {
        this.versions = versions;
        this.person = person;
        this.trail = trail;
        this.events = events;
        this.broadcasts = broadcasts;
        this.pages = pages;
    }

    /// `base` is the version that the one who changes looked at.
    @Transactional
    public void change(int base, WorkingDayCalendar calendar, @Nullable String reason) {
        var before = held(base);
        Refused.ifAny(problems(reason, before.calendar().firstDifference(calendar).isEmpty()));
        make(before, calendar, before.hours(), reason);
    }

    @Transactional
    public void change(int base, OfficeHours hours, @Nullable String reason) {
        var before = held(base);
        Refused.ifAny(problems(reason, before.hours().equals(hours)));
        make(before, before.calendar(), hours, reason);
    }

    /// Brings back the days of an older version as a new one; the hours stay as they are.
    @Transactional
    public void restore(int base, int older, @Nullable String reason) {
        var wanted =
                versions.one(older)
                        .orElseThrow(() -> Refused.because(CalendarRefusal.NO_SUCH_VERSION));
        change(base, wanted.calendar(), reason);
    }

    private Version held(int base) {
        versions.lock();
        if (versions.latest() != base) {
            throw Refused.because(CalendarRefusal.CHANGED_MEANWHILE);
        }
        return versions.one(base).orElseThrow();
    }

    private static ArrayList<Problem> problems(@Nullable String reason, boolean same) {
        var problems = new ArrayList<Problem>();
        if (reason == null || reason.isBlank()) {
            problems.add(Problem.at("reason", CalendarRefusal.REASON_MISSING));
        } else if (reason.length() > LONGEST_REASON) {
            problems.add(Problem.at("reason", CalendarRefusal.REASON_TOO_LONG, LONGEST_REASON));
        }
        if (same) {
            problems.add(Problem.of(CalendarRefusal.NOTHING_CHANGES));
        }
        return problems;
    }

    private void make(
            Version before,
            WorkingDayCalendar calendar,
            OfficeHours hours,
            @Nullable String reason) {
        var number = before.number() + 1;
        var first = before.calendar().firstDifference(calendar);
        var by = person.signedIn();
        var change =
                new Versions.Change(
                        calendar,
                        hours,
                        by.map(Person::name).orElse("system"),
                        by.map(Person::account).orElse(null),
                        reason == null ? "" : reason.strip());
        versions.add(change, number, first.orElse(null));
        record(before, change, number);
        first.ifPresent(day -> events.publishEvent(new WorkingDayCalendarChanged(number, day)));
        broadcasts.publish(CurrentVersion.CHANNEL, String.valueOf(number));
        pages.evict(PAGES);
    }

    private void record(Version before, Versions.Change change, int number) {
        var old = new LinkedHashMap<String, @Nullable Object>();
        var now = new LinkedHashMap<String, @Nullable Object>();
        Difference.between(before.calendar(), change.calendar())
                .forEach(it -> {
                    old.put(it.date().toString(), it.before());
                    now.put(it.date().toString(), it.after());
                });
        old.put("hours", before.hours());
        now.put("hours", change.hours());
        now.put("reason", change.reason());
        trail.record(
                Act.of("calendar.version.made", "calendar.version", number).before(old).after(now));
    }

    /// The days that the program brings along, for a database that has none.
    @Transactional
    public void begin(WorkingDayCalendar calendar, String reason) {
        versions.lock();
        if (versions.latest() == 0) {
            versions.add(
                    new Versions.Change(calendar, OfficeHours.USUAL, "system", null, reason),
                    1,
                    first(calendar));
            trail.record(
                    Act.of("calendar.version.made", "calendar.version", 1)
                            .after(Map.of("days", calendar.days().size(), "reason", reason)));
        }
    }

    private static @Nullable LocalDate first(WorkingDayCalendar calendar) {
        var days = calendar.days();
        return days.isEmpty() ? null : days.getFirst().date();
    }
}
