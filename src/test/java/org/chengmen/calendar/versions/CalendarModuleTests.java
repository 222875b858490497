package org.chengmen.calendar.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.calendar.WorkingDayCalendarChanged;
import org.chengmen.calendar.drafts.YearDraft;
import org.chengmen.kernel.calendar.AnnouncedYears;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;

@PortalTest
@RecordApplicationEvents
class CalendarModuleTests {

    @Autowired CurrentVersion current;
    @Autowired CalendarChanges changes;
    @Autowired Versions versions;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEvents events;

    @Test
    void bringsTheYearsThatWereAnnounced() {
        var seeded = versions.one(1).orElseThrow().calendar();
        for (var year = 2020; year <= 2026; year++) {
            assertThat(days(seeded, year)).isEqualTo(days(AnnouncedYears.calendar(), year));
        }
        assertThat(seeded.years().first()).isEqualTo(2000);
        assertThat(seeded.isWorkingDay(LocalDate.of(2018, 6, 16))).isFalse();
        assertThat(seeded.isWorkingDay(LocalDate.of(2018, 9, 22))).isFalse();
    }

    private static Object days(WorkingDayCalendar calendar, int year) {
        return calendar.daysIn(year).stream().map(day -> day.date() + " " + day.off()).toList();
    }

    @Test
    void tellsRoomsFromWhichDayDeadlinesMayMove() {
        var changed = YearDraft.read(2051, "2051-01-01,off,元旦").in(current.calendar());
        changes.change(current.version().number(), changed, "test");
        assertThat(events.stream(WorkingDayCalendarChanged.class))
                .extracting(WorkingDayCalendarChanged::firstDifference)
                .containsExactly(LocalDate.of(2051, 1, 1));
        assertThat(current.calendar().years()).contains(2051);
    }

    @Test
    void forgetsAChangeThatIsRolledBack() {
        var before = current.version().number();
        var changed = YearDraft.read(2052, "2052-01-01,off,元旦").in(current.calendar());
        transaction.executeWithoutResult(status -> {
            changes.change(before, changed, "test");
            status.setRollbackOnly();
        });
        assertThat(current.version().number()).isEqualTo(before);
        assertThat(versions.latest()).isEqualTo(before);
    }

    @Test
    void neverChangesAVersion() {
        for (var sql :
                new String[] {
                    "update calendar.day set off = false",
                    "delete from calendar.day",
                    "update calendar.version set reason = ''",
                    "delete from calendar.version"
                }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
