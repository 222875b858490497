package org.chengmen.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class WorkingDayCalendarTests {

    private final WorkingDayCalendar calendar = AnnouncedYears.calendar();

    @ParameterizedTest
    @CsvSource({"2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void countsTheWorkingDaysOfAYear(int year, int expected) {
        assertThat(calendar.workingDaysIn(year)).isEqualTo(expected);
    }

    @Test
    void followsTheNoticeOnEveryExceptionalDay() {
        for (var day : calendar.days()) {
            assertThat(calendar.isWorkingDay(day.date())).isEqualTo(!day.off());
            assertThat(calendar.kind(day.date()))
                    .isEqualTo(day.off() ? DayKind.HOLIDAY : DayKind.SWAPPED);
        }
    }

    @Test
    void followsTheWeekOnEveryOtherDay() {
        LocalDate.of(2020, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> calendar.exception(date).isEmpty())
                .forEach(date ->
                        assertThat(calendar.isWorkingDay(date))
                                .isEqualTo(
                                        date.getDayOfWeek().getValue()
                                                <= DayOfWeek.FRIDAY.getValue()));
    }

    /// plus, minus and between are inverse to each other from every day and for every length.
    @Test
    void countsForthAndBackToTheSameDay() {
        for (var day : calendar.days()) {
            for (var count = 1; count <= 45; count++) {
                var end = calendar.plus(day.date(), count);
                assertThat(calendar.isWorkingDay(end)).isTrue();
                assertThat(calendar.between(day.date(), end)).isEqualTo(count);
                assertThat(calendar.between(end, day.date())).isEqualTo(-count);
                assertThat(calendar.minus(end, count)).isEqualTo(lastWorkingDay(day.date()));
            }
        }
    }

    private LocalDate lastWorkingDay(LocalDate date) {
        var day = date;
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    @Test
    void neverEndsALongerPeriodEarlier() {
        for (var day : calendar.days()) {
            for (var count = 1; count < 30; count++) {
                assertThat(calendar.plus(day.date(), count + 1))
                        .isAfter(calendar.plus(day.date(), count));
                assertThat(calendar.plus(day.date().plusDays(1), count))
                        .isAfterOrEqualTo(calendar.plus(day.date(), count));
            }
        }
    }

    @Test
    void coversTheYearsWhoseNewYearIsAnnounced() {
        assertThat(calendar.years()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(calendar.covers(LocalDate.of(2027, 1, 4))).isFalse();
    }

    @Test
    void findsWhereTwoCalendarsFirstDiffer() {
        var more = new ArrayList<>(AnnouncedYears.days());
        more.add(new ExceptionalDay(LocalDate.of(2026, 11, 30), "防汛", true));
        var other = WorkingDayCalendar.of(more);
        assertThat(calendar.firstDifference(other)).contains(LocalDate.of(2026, 11, 30));
        assertThat(other.firstDifference(calendar)).contains(LocalDate.of(2026, 11, 30));
        assertThat(calendar.firstDifference(AnnouncedYears.calendar())).isEmpty();
        assertThat(WorkingDayCalendar.of(List.of()).firstDifference(calendar))
                .contains(LocalDate.of(2020, 1, 1));
    }
}
