package org.chengmen.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

@PortalTest
class CalendarPagesTests {

    @Autowired MockMvcTester portal;

    @Test
    void showsAYearAsTwelveMonthsWithMarksInWords() {
        var page = page("/calendar?year=2026");
        assertThat(page.select("table.month")).hasSize(12);
        assertThat(page.select("td:has(time[datetime=2026-09-25])").text()).isEqualTo("25 休 中秋节");
        assertThat(page.select("td:has(time[datetime=2026-10-10])").text()).isEqualTo("10 班 国庆节补班");
        assertThat(page.text()).contains("2026 年共有 248 个工作日");
    }

    @Test
    void namesHolidaysInEnglish() {
        var page = page("/calendar?year=2026&lang=en");
        assertThat(page.select("td:has(time[datetime=2026-09-25])").text())
                .isEqualTo("25 off Mid-Autumn Festival");
        assertThat(page.select("td:has(time[datetime=2026-10-10])").text())
                .isEqualTo("10 work worked for National Day");
    }

    @Test
    void saysThatAYearIsNotAnnounced() {
        assertThat(page("/calendar?year=2031").text()).contains("还没有公布");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar?year=1999",
                "/calendar?year=2101",
                "/calendar/1999.ics",
                "/api/calendar/2101"
            })
    void has404ForYearsOutOfBounds(String address) {
        assertThat(ask(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar?year=x", "/calendar/x.ics", "/api/calendar/99999999999"})
    void refusesWhatIsNoYear(String address) {
        assertThat(ask(address)).hasStatus4xxClientError();
    }

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
    void findsTheDayThatThePublishedExamplesName(String start, int amount, String due) {
        var question = "start=" + start + "&amount=" + amount + "&unit=WORKING_DAYS";
        assertThat(page("/calendar/due?" + question).select(".notice__title").text()).contains(due);
        assertThat(ask("/api/calendar/due?" + question))
                .bodyJson()
                .extractingPath("$.due")
                .isEqualTo(due);
    }

    @Test
    void explainsDayByDay() {
        var page = page("/calendar/due?start=2026-09-24&amount=5&unit=WORKING_DAYS");
        assertThat(page.select("tbody tr").eachText())
                .contains(
                        "2026-09-24 周四 起算当天，不计",
                        "2026-09-25 周五 中秋节，不计",
                        "2026-09-28 周一 第 1 天",
                        "2026-10-01 周四 国庆节，不计",
                        "2026-10-09 周五 第 5 天");
        var english = page("/calendar/due?start=2026-09-24&amount=5&unit=WORKING_DAYS&lang=en");
        assertThat(english.select("tbody tr").eachText())
                .contains(
                        "2026-09-25 Fri not counted: Mid-Autumn Festival", "2026-09-28 Mon day 1");
    }

    @Test
    void countsCalendarDaysAndMonths() {
        assertThat(page("/calendar/due?start=2026-08-02&amount=60&unit=CALENDAR_DAYS").text())
                .contains("期限到 2026-10-08");
        assertThat(page("/calendar/due?start=2025-11-30&amount=3&unit=MONTHS").text())
                .contains("期限到 2026-02-28");
    }

    @Test
    void leavesStopsOutAndStandsStillDuringAnOpenOne() {
        var question = "/calendar/due?start=2026-11-02&amount=5&unit=WORKING_DAYS";
        assertThat(page(question + "&stopFrom=2026-11-03&stopUntil=2026-11-05").text())
                .contains("期限到 2026-11-11");
        assertThat(page(question + "&stopFrom=2026-11-03&stopUntil=").text()).contains("期限暂停");
        assertThat(ask("/api/calendar/due?start=2026-11-02&amount=5&stop=2026-11-03/2026-11-05"))
                .bodyJson()
                .extractingPath("$.due")
                .isEqualTo("2026-11-11");
    }

    @Test
    void saysWhenTheCountEntersAnUnknownYear() {
        assertThat(page("/calendar/due?start=2030-12-25&amount=20&unit=WORKING_DAYS").text())
                .contains("可能变化");
    }

    @ParameterizedTest
    @CsvSource({
        "start=&amount=5&unit=WORKING_DAYS,#start-error",
        "start=1999-12-31&amount=5&unit=WORKING_DAYS,#start-error",
        "start=2026-01-01&amount=0&unit=WORKING_DAYS,#amount-error",
        "start=2026-01-01&amount=501&unit=WORKING_DAYS,#amount-error",
        "start=2026-01-01&amount=61&unit=MONTHS,#amount-error",
        "start=2026-01-01&amount=-1&unit=WORKING_DAYS,#amount-error",
        "start=2026-01-01&amount=5&unit=WEEKS,#unit-error",
        "start=2026-01-01&amount=5&unit=MONTHS&stopFrom=x,#stopFrom-error",
        "start=2026-01-01&amount=5&unit=MONTHS&stopFrom=2026-02-02&stopUntil=2026-02-01,#stopFrom-error"
    })
    void saysAtTheFieldWhatIsWrong(String question, String error) {
        var answer = ask("/calendar/due?" + question);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Jsoup.parse(text(answer)).select(error)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "start=2026-01-01",
                "start=2026-01-01&amount=0",
                "start=2026-01-01&amount=5&unit=WEEKS",
                "start=2026-01-01&amount=5&stop=x",
                "start=2026-01-01&amount=5&stop=2026-02-02/2026-02-01"
            })
    void refusesAQuestionOfAProgramThatItCannotAnswer(String question) {
        assertThat(ask("/api/calendar/due?" + question))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentType("application/problem+json");
    }

    @Test
    void refusesMoreStopsThanAnybodyNeeds() {
        assertThat(
                        ask(
                                "/api/calendar/due?start=2026-01-01&amount=5"
                                        + "&stop=2026-01-05/2026-01-06".repeat(6)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void givesProgramsAYear() {
        assertThat(ask("/api/calendar/2026"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.workingDays")
                .isEqualTo(248);
        assertThat(ask("/api/calendar/2031"))
                .bodyJson()
                .extractingPath("$.announced")
                .isEqualTo(false);
    }

    @Test
    void givesTelephonesAFeed() {
        var answer = ask("/calendar/2026.ics");
        assertThat(answer).hasContentType("text/calendar;charset=UTF-8");
        var feed = text(answer);
        assertThat(feed).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(feed)
                .contains(
                        "DTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261008\r\nSUMMARY:国庆节（休）\r\n");
        assertThat(feed.lines())
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private Document page(String address) {
        var answer = ask(address);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private MvcTestResult ask(String address) {
        return portal.get().uri(URI.create(address)).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
