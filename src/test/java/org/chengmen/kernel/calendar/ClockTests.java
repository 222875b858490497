package org.chengmen.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;

class ClockTests {

    private final WorkingDayCalendar calendar = AnnouncedYears.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-09-24,5,2026-10-09",
        "2026-09-24,7,2026-10-12",
        "2026-09-24,20,2026-10-29",
        "2026-02-12,5,2026-02-26",
        "2026-02-12,20,2026-03-18",
        "2025-09-30,20,2025-11-04",
        "2025-01-24,5,2025-02-07",
        "2024-02-09,7,2024-02-26"
    })
    void countsWorkingDaysAcrossHolidays(LocalDate start, int amount, LocalDate due) {
        assertThat(Clock.start(ClockRule.workingDays(amount), start).due(calendar)).contains(due);
    }

    @Test
    void explainsWhyADayWasNotCounted() {
        var run = Clock.start(ClockRule.workingDays(5), date("2026-09-24")).run(calendar);
        assertThat(run.days().stream().map(CountedDay::toString))
                .contains(
                        "2026-09-24 not counted",
                        "2026-09-25 中秋节 not counted",
                        "2026-09-28 counted as 1",
                        "2026-10-01 国庆节 not counted",
                        "2026-10-09 counted as 5");
        assertThat(run.certain()).isTrue();
    }

    @Test
    void countsAWeekendDayWorkedInExchange() {
        var run = Clock.start(ClockRule.workingDays(2), date("2026-10-09")).run(calendar);
        assertThat(run.days())
                .hasToString(
                        "[2026-10-09 not counted, 2026-10-10 国庆节补班 counted as 1,"
                                + " 2026-10-11 not counted, 2026-10-12 counted as 2]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01,60,2026-09-30",
        "2026-08-02,60,2026-10-08",
        "2026-11-20,15,2026-12-07",
        "2026-12-01,15,2026-12-16"
    })
    void movesACalendarPeriodThatEndsOnADayOff(LocalDate start, int amount, LocalDate due) {
        assertThat(Clock.start(ClockRule.calendarDays(amount), start).due(calendar)).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15,3,2026-06-15",
        "2025-11-30,3,2026-02-28",
        "2025-10-31,1,2025-12-01",
        "2026-07-01,3,2026-10-08"
    })
    void countsMonthsToTheSameDayOrTheLast(LocalDate start, int amount, LocalDate due) {
        assertThat(Clock.start(ClockRule.months(amount), start).due(calendar)).contains(due);
    }

    @Test
    void leavesStoppedDaysOut() {
        var clock = Clock.start(ClockRule.workingDays(5), date("2026-11-02"));
        var stopped = clock.stop(new Stop(date("2026-11-03"), date("2026-11-10"), "听证"));
        assertThat(clock.due(calendar)).contains(date("2026-11-09"));
        assertThat(stopped.due(calendar)).contains(date("2026-11-16"));
        assertThat(stopped.run(calendar).days())
                .filteredOn(day -> day.verdict() == CountedDay.Verdict.STOPPED)
                .hasSize(7)
                .allMatch(day -> day.name().equals("听证"));
    }

    @Test
    void countsADayOnceWhenStopsOverlap() {
        var clock = Clock.start(ClockRule.workingDays(5), date("2026-11-02"));
        var once = clock.stop(new Stop(date("2026-11-03"), date("2026-11-10"), "听证"));
        var twice = once.stop(new Stop(date("2026-11-05"), date("2026-11-09"), "鉴定"));
        assertThat(twice.due(calendar)).isEqualTo(once.due(calendar));
    }

    @Test
    void hasNoEndWhileItStandsStill() {
        var clock =
                Clock.start(Deadline.LICENCE_DECIDE, date("2026-11-02"))
                        .stop(new Stop(date("2026-11-04"), null, "专家评审"));
        assertThat(clock.due(calendar)).isEmpty();
        assertThat(clock.workingDaysLeft(date("2026-11-05"), calendar)).isEmpty();
        assertThat(clock.run(calendar).days()).hasSize(4);
    }

    @Test
    void endsBeforeAStopThatBeginsLater() {
        var clock = Clock.start(ClockRule.workingDays(2), date("2026-11-02"));
        assertThat(clock.stop(new Stop(date("2026-11-04"), null, "听证")).due(calendar))
                .contains(date("2026-11-04"));
    }

    @Test
    void addsTheExtensionOfTheRule() {
        var clock = Clock.start(Deadline.FOI_ANSWER, date("2026-09-24"));
        assertThat(clock.due(calendar)).contains(date("2026-10-29"));
        assertThat(clock.extend().due(calendar)).contains(calendar.plus(date("2026-10-29"), 20));
    }

    @Test
    void movesWithTheCalendar() {
        var more = new ArrayList<>(AnnouncedYears.days());
        more.add(new ExceptionalDay(date("2026-10-12"), "防汛", true));
        var clock = Clock.start(ClockRule.workingDays(7), date("2026-09-24"));
        assertThat(clock.due(calendar)).contains(date("2026-10-12"));
        assertThat(clock.due(WorkingDayCalendar.of(more))).contains(date("2026-10-13"));
    }

    @Test
    void saysWhenAYearIsNotAnnounced() {
        var clock = Clock.start(Deadline.LICENCE_DECIDE, date("2026-12-21"));
        assertThat(clock.run(calendar).certain()).isFalse();
        assertThat(clock.due(calendar)).isPresent();
    }

    @Test
    void tellsHowManyWorkingDaysAreLeft() {
        var clock = Clock.start(ClockRule.workingDays(5), date("2026-09-24"));
        assertThat(clock.workingDaysLeft(date("2026-09-30"), calendar)).contains(2);
        assertThat(clock.workingDaysLeft(date("2026-10-09"), calendar)).contains(0);
        assertThat(clock.workingDaysLeft(date("2026-10-12"), calendar)).contains(-2);
    }

    /// The long way and the short way agree from every exceptional day on, for every length.
    @Test
    void agreesWithTheCalendarFromEveryExceptionalDay() {
        for (var day : calendar.days()) {
            for (var amount : new int[] {1, 3, 5, 7, 15, 20, 30, 45, 60}) {
                var run = Clock.start(ClockRule.workingDays(amount), day.date()).run(calendar);
                assertThat(run.due()).contains(calendar.plus(day.date(), amount));
                assertThat(run.days().stream().filter(CountedDay::counted)).hasSize(amount);
                assertThat(run.days().getLast().number()).isEqualTo(amount);
            }
            var due = Clock.start(ClockRule.calendarDays(30), day.date()).due(calendar);
            assertThat(due)
                    .hasValueSatisfying(it -> assertThat(calendar.isWorkingDay(it)).isTrue());
        }
    }

    @Test
    void namesEveryDeadlineByItsKey() {
        assertThat(Deadline.of("foi.answer")).contains(Deadline.FOI_ANSWER);
        assertThat(Deadline.of("petition.finish").orElseThrow().period())
                .isEqualTo(new ClockRule(60, ClockRule.Unit.CALENDAR_DAYS, 30));
        assertThat(Deadline.of("no.such")).isEmpty();
        assertThat(Arrays.stream(Deadline.values()).map(Deadline::basis))
                .noneMatch(String::isBlank);
        assertThatThrownBy(Deadline.FOI_REPORT_DEPARTMENT::period)
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsDatesOfTheYearAndHours() {
        assertThat(((YearlyDate) Deadline.FOI_REPORT_DEPARTMENT.rule()).due(2027))
                .isEqualTo(date("2027-01-31"));
        assertThat(
                        ((HourRule) Deadline.SITE_FORWARD_CENTRAL.rule())
                                .due(Instant.parse("2026-10-01T00:00:00Z")))
                .isEqualTo("2026-10-02T00:00:00Z");
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
