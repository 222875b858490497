package org.chengmen.calendar.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.calendar.AnnouncedYears;
import org.chengmen.kernel.calendar.ExceptionalDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class YearDraftTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01,off,元旦\n2027-01-03,work,元旦补班",
                "date,kind,name\r\n2027-01-01,休,元旦\r\n\r\n2027-01-03,班,元旦补班\r\n",
                "\uFEFF2027-01-01, off , 元旦\n2027-01-03,WORK,元旦补班",
                "[[\"2027-01-01\",\"元旦\",true],[\"2027-01-03\",\"元旦补班\",false]]",
                "{\"2027\":[[\"2027-01-01\",\"元旦\",true],[\"2027-01-03\",\"元旦补班\",false]]}",
                "{\"year\":2027,\"papers\":[],\"days\":[{\"name\":\"元旦\",\"date\":\"2027-01-01\",\"isOffDay\":true},{\"name\":\"元旦补班\",\"date\":\"2027-01-03\",\"isOffDay\":false}]}"
            })
    void readsTheFormsInWhichYearsArePublished(String text) {
        assertThat(YearDraft.read(2027, text).days())
                .containsExactly(
                        new ExceptionalDay(LocalDate.of(2027, 1, 1), "元旦", true),
                        new ExceptionalDay(LocalDate.of(2027, 1, 3), "元旦补班", false));
    }

    @Test
    void namesEveryProblemWithItsRow() {
        var text =
                """
                2027-01-01,off,元旦
                2027-02-30,off,春节
                2026-03-01,off,早了
                2027-01-01,off,元旦
                2027-05-01,free,劳动节
                2027-05-03,work,劳动节补班
                2027-06-01,off,
                no row
                """;
        var refused = catchThrowableOfType(Refused.class, () -> YearDraft.read(2027, text));
        assertThat(
                        refused.problems().stream()
                                .map(it -> it.values().getFirst() + " " + it.code().name()))
                .containsExactlyInAnyOrder(
                        "2 ROW_DATE",
                        "3 ROW_OTHER_YEAR",
                        "4 ROW_TWICE",
                        "5 ROW_KIND",
                        "6 ROW_WORKED_WEEKDAY",
                        "7 ROW_NAME",
                        "8 ROW_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[1]", "[[\"2027-01-01\"]]", "\"open", "2027-02-06,off,春节", "a,b,c,d"})
    void refusesWhatIsNoYear(String text) {
        assertThat(catchThrowableOfType(Refused.class, () -> YearDraft.read(2027, text)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101, -1, Integer.MAX_VALUE})
    void refusesYearsOutOfBounds(int year) {
        assertThat(catchThrowableOfType(Refused.class, () -> YearDraft.read(year, "")))
                .hasMessage("calendar-refusal.year");
    }

    @Test
    void refusesMoreThanAYearCanHave() {
        assertThat(
                        catchThrowableOfType(
                                Refused.class,
                                () -> YearDraft.read(2027, "2027-01-01,off,x\n".repeat(200))))
                .hasMessage("calendar-refusal.too-many-rows");
        assertThat(
                        catchThrowableOfType(
                                Refused.class, () -> YearDraft.read(2027, "x".repeat(60_000))))
                .hasMessage("calendar-refusal.too-large");
    }

    @Test
    void readsWhatItWrites() {
        var calendar = AnnouncedYears.calendar();
        for (var year : calendar.years()) {
            var draft = YearDraft.of(calendar, year);
            assertThat(YearDraft.read(year, draft.text())).isEqualTo(draft);
        }
    }

    @Test
    void takesThePlaceOfItsYearOnly() {
        var calendar = AnnouncedYears.calendar();
        var changed = YearDraft.read(2026, "2026-01-01,off,元旦").in(calendar);
        assertThat(changed.daysIn(2026)).hasSize(1);
        assertThat(changed.daysIn(2025)).isEqualTo(calendar.daysIn(2025));
    }

    @Test
    void keepsTheRestOfTheDecemberBefore() {
        var calendar = AnnouncedYears.calendar();
        var text = "2022-12-31,work,元旦补班\n2023-01-01,off,元旦";
        var changed = YearDraft.read(2023, text).in(calendar);
        assertThat(changed.isWorkingDay(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(changed.daysIn(2022)).hasSize(calendar.daysIn(2022).size());
    }

    @Test
    void changesAndRemovesSingleDays() {
        var day = LocalDate.of(2026, 9, 3);
        var draft = YearDraft.of(AnnouncedYears.calendar(), 2026);
        var with = draft.with(new ExceptionalDay(day, "纪念日", true));
        assertThat(with.days()).hasSize(draft.days().size() + 1);
        assertThat(with.without(day)).isEqualTo(draft);
        assertThat(List.of(with.text().split("\n", -1))).contains("2026-09-03,off,纪念日");
    }
}
