package org.chengmen.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.calendar.WorkingDays;
import org.chengmen.calendar.versions.CurrentVersion;
import org.chengmen.kernel.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Each test changes a year of its own: the tests of one run share the calendar.
@PortalTest
class CalendarDeskPagesTests {

    private static final RequestPostProcessor ADMINISTRATOR =
            TestPersons.staff(Role.SYSTEM_ADMINISTRATOR);

    @Autowired MockMvcTester portal;
    @Autowired WorkingDays working;
    @Autowired CurrentVersion current;

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk/calendar", "/desk/calendar/versions", "/desk/calendar/versions/1"})
    void isClosedToEveryOtherRole(String address) {
        for (var role : Role.values()) {
            if (role != Role.SYSTEM_ADMINISTRATOR) {
                assertThat(portal.get().uri(address).with(TestPersons.staff(role)))
                        .as(role.name())
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        }
    }

    @Test
    void changesNothingForOthers() {
        for (var path :
                new String[] {
                    "/desk/calendar/versions",
                    "/desk/calendar/preview",
                    "/desk/calendar/hours",
                    "/desk/calendar/versions/1/restore"
                }) {
            assertThat(
                            portal.post()
                                    .uri(path)
                                    .with(TestPersons.staff(Role.AUDIT_ADMINISTRATOR))
                                    .with(csrf()))
                    .as(path)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void announcesAYearAfterALookAtIt() {
        var text = "2041-01-01,off,元旦\n2041-01-05,work,元旦补班";
        var preview = send("/desk/calendar/preview", "year", "2041", "text", text);
        assertThat(preview).hasStatusOk();
        assertThat(Jsoup.parse(text(preview)).select("tbody tr").eachText())
                .containsExactly("2041-01-01 普通日 放假 元旦", "2041-01-05 普通日 调休上班 元旦补班");
        assertThat(working.calendar().years()).doesNotContain(2041);

        assertThat(make(2041, text, "国办发明电〔2040〕1号")).hasStatus3xxRedirection();
        assertThat(working.calendar().isWorkingDay(LocalDate.of(2041, 1, 5))).isTrue();
        assertThat(page("/desk/calendar/versions").select("tbody tr:first-child").text())
                .contains("测试员", "国办发明电〔2040〕1号", "2041-01-01", "现行");
    }

    @Test
    void tellsEveryProblemOfAnImportWithItsRow() {
        var answer =
                portal.post()
                        .uri("/desk/calendar/preview")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        "2042.csv",
                                        "text/csv",
                                        "2042-13-01,off,元旦\n2042-05-01,maybe,劳动节"
                                                .getBytes(StandardCharsets.UTF_8)))
                        .param("year", "2042")
                        .with(ADMINISTRATOR)
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Jsoup.parse(text(answer)).select(".govuk-error-summary li").eachText())
                .containsExactly("第 1 行：2042-13-01 不是日期", "第 2 行：类型应为 off 或 work");
    }

    @Test
    void setsAndRemovesOneDay() {
        assertThat(make(2043, "2043-01-01,off,元旦", "通知")).hasStatus3xxRedirection();
        var set =
                send(
                        "/desk/calendar/preview",
                        "year",
                        "2043",
                        "date",
                        "2043-10-01",
                        "kind",
                        "off",
                        "name",
                        "国庆节");
        assertThat(Jsoup.parse(text(set)).select("tbody tr").eachText())
                .containsExactly("2043-10-01 普通日 放假 国庆节");
        var removed = send("/desk/calendar/preview", "year", "2043", "remove", "2043-01-01");
        assertThat(Jsoup.parse(text(removed)).select("tbody tr").eachText())
                .containsExactly("2043-01-01 放假 元旦 普通日");
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithADay() {
        var answer =
                send(
                        "/desk/calendar/preview",
                        "year",
                        "2026",
                        "date",
                        "2026-09-23",
                        "kind",
                        "work",
                        "name",
                        "");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select("#kind-error").text()).contains("本来就上班");
        assertThat(page.select("#name-error")).hasSize(1);
    }

    @Test
    void asksForAReason() {
        var answer = make(2044, "2044-01-01,off,元旦", " ");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Jsoup.parse(text(answer)).select("#reason-error").text()).contains("请填写原因");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedMeanwhile() {
        var base = current.version().number();
        assertThat(make(2045, "2045-01-01,off,元旦", "first")).hasStatus3xxRedirection();
        var second =
                send(
                        "/desk/calendar/versions",
                        "year",
                        "2045",
                        "text",
                        "2045-01-01,off,New Year",
                        "base",
                        String.valueOf(base),
                        "reason",
                        "second");
        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(second)).contains("刚刚被别人修改过");
    }

    @Test
    void goesBackToAnOlderVersion() {
        var before = current.version().number();
        assertThat(make(2046, "2046-01-01,off,元旦", "too early")).hasStatus3xxRedirection();
        assertThat(page("/desk/calendar/versions/" + before).text()).contains("2046-01-01");
        var restored =
                send(
                        "/desk/calendar/versions/" + before + "/restore",
                        "base",
                        String.valueOf(current.version().number()),
                        "reason",
                        "not yet");
        assertThat(restored).hasStatus3xxRedirection();
        assertThat(working.calendar().years()).doesNotContain(2046);
        assertThat(current.version().number()).isEqualTo(before + 2);
    }

    @Test
    void changesTheOfficeHours() {
        var hours = working.officeHours();
        assertThat(hours("08:30", "17:30")).hasStatus3xxRedirection();
        assertThat(working.officeHours().opens()).isEqualTo("08:30");
        assertThat(hours("18:00", "17:30")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(hours(hours.opens().toString(), hours.closes().toString()))
                .hasStatus3xxRedirection();
    }

    @Test
    void has404ForAVersionThatIsNot() {
        assertThat(portal.get().uri("/desk/calendar/versions/99999").with(ADMINISTRATOR))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void speaksEnglish() {
        assertThat(page("/desk/calendar?year=2026&lang=en").select("h1").text())
                .isEqualTo("Working days of 2026");
    }

    @Test
    void recordsWhatChanged() {
        assertThat(make(2047, "2047-01-01,off,元旦", "通知")).hasStatus3xxRedirection();
        var trail =
                portal.get()
                        .uri(
                                "/desk/audit?thingType=calendar.version&thingId={number}",
                                current.version().number())
                        .with(TestPersons.staff(Role.AUDIT_ADMINISTRATOR))
                        .exchange();
        assertThat(Jsoup.parse(text(trail)).select("tbody tr").text()).contains("修改工作日历", "测试员");
    }

    private MvcTestResult hours(String opens, String closes) {
        return send(
                "/desk/calendar/hours",
                "opens",
                opens,
                "closes",
                closes,
                "base",
                String.valueOf(current.version().number()),
                "reason",
                "summer");
    }

    private MvcTestResult make(int year, String text, String reason) {
        return send(
                "/desk/calendar/versions",
                "year",
                String.valueOf(year),
                "text",
                text,
                "base",
                String.valueOf(current.version().number()),
                "reason",
                reason);
    }

    private MvcTestResult send(String address, String... fields) {
        var request = portal.post().uri(address).with(ADMINISTRATOR).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private Document page(String address) {
        var answer = portal.get().uri(address).with(ADMINISTRATOR).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
