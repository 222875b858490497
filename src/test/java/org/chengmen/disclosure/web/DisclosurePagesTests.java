package org.chengmen.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.duties.Duties;
import org.chengmen.disclosure.duties.Duty;
import org.chengmen.disclosure.entries.Library;
import org.chengmen.disclosure.entries.Question;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

@PortalTest
class DisclosurePagesTests {

    private static final RequestPostProcessor KEEPER = TestPersons.staff(Role.SYSTEM_ADMINISTRATOR);

    @Autowired MockMvcTester portal;
    @Autowired Duties duties;
    @Autowired Library library;
    @Autowired Alliance alliance;
    @Autowired WorkingDays days;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/disclosure",
                "/disclosure/catalogue",
                "/disclosure/catalogue?class=07",
                "/disclosure/catalogue?unit=jyj",
                "/disclosure/catalogue/07-001",
                "/disclosure/catalogue/05-JYJ-01",
                "/disclosure/units",
                "/disclosure/units/jyj",
                "/disclosure/library",
                "/disclosure/library?q=养老&unit=mzj&written-from=2020-01-01",
                "/disclosure/gazette/2026-10",
                "/disclosure/statistics"
            })
    void opensInBothLanguages(String address) {
        for (var language : List.of("zh", "en")) {
            var page =
                    portal.get()
                            .uri(address)
                            .cookie(new jakarta.servlet.http.Cookie("choices", "lang=" + language))
                            .exchange();
            assertThat(page).as(address).hasStatusOk();
            assertThat(html(page).select("h1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/disclosure/catalogue.csv",
                "/disclosure/catalogue.xlsx",
                "/disclosure/library.csv?subject=11",
                "/disclosure/library.xlsx?unit=jyj",
                "/disclosure/library.json?unit=jyj",
                "/disclosure/statistics.csv",
                "/disclosure/statistics.json",
                "/api/disclosure/catalogue",
                "/api/disclosure/duties?unit=jyj",
                "/api/disclosure/entries?unit=jyj"
            })
    void givesEverythingToPrograms(String address) {
        assertThat(portal.get().uri(address)).as(address).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/disclosure/units/nobody",
                "/disclosure/units/jyj?year=1066",
                "/disclosure/catalogue/99-999",
                "/disclosure/entries/999999999",
                "/disclosure/gazette/2026-13",
                "/disclosure/statistics?month=2999-01"
            })
    void saysThatThereIsNothing(String address) {
        assertThat(portal.get().uri(address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsAnEntryWithItsIndexNumber() {
        var entry = library.page(Question.of(Map.of("unit", "jyj")), null, 1).items().getFirst();
        assertThat(html(portal.get().uri(entry.address()).exchange()).text())
                .contains(entry.title(), entry.indexNumber());
    }

    @Test
    void countsWhatItFinds() {
        var question = Question.of(Map.of("unit", "jyj", "type", "policy"));
        var found = library.page(question, null, 1000).items();
        assertThat(library.facets(question).total()).isEqualTo(found.size()).isPositive();
        var first = library.page(question, null, 2);
        var next = library.page(question, first.next(), 2);
        assertThat(next.items().getFirst()).isEqualTo(found.get(2));
    }

    @Test
    void showsAnOfficerTheDutiesOfHisUnitOnly() {
        var unit = alliance.organisationByCode("jyj").orElseThrow().id().value();
        var officer = TestPersons.staffOf(unit, Role.CONTRIBUTOR);
        var page = portal.get().uri("/desk/disclosure/duties").with(officer).exchange();
        assertThat(page).hasStatusOk();
        var own = duty(unit);
        assertThat(portal.get().uri(own.desk()).with(officer)).hasStatusOk();
        var other = duty(alliance.organisationByCode("mzj").orElseThrow().id().value());
        assertThat(portal.get().uri(other.desk()).with(officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(
                        portal.post()
                                .uri(own.desk() + "/proof")
                                .param("number", "x")
                                .with(officer)
                                .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(
                        portal.post()
                                .uri(own.desk() + "/void")
                                .param("reason", "x")
                                .with(officer)
                                .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Duty duty(UUID unit) {
        return duties.open(List.of(unit), days.today().plusYears(2), 1).getFirst();
    }

    @Test
    void closesTheCatalogueToEveryOtherRole() {
        for (var role : Role.values()) {
            if (role != Role.SYSTEM_ADMINISTRATOR) {
                assertThat(
                                portal.get()
                                        .uri("/desk/disclosure/catalogue")
                                        .with(TestPersons.staff(role)))
                        .as(role.name())
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        }
    }

    @Test
    void refusesAnItemThatBindsNobody() {
        assertThat(portal.get().uri("/desk/disclosure/catalogue").with(KEEPER)).hasStatusOk();
        assertThat(portal.get().uri("/desk/disclosure/catalogue/07-001").with(KEEPER))
                .hasStatusOk();
        var answer =
                portal.post()
                        .uri("/desk/disclosure/catalogue/new")
                        .param("code", "x")
                        .with(KEEPER)
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(answer).select(".govuk-error-summary li").size()).isGreaterThan(5);
    }

    @Test
    void importsWhatItExportsWithoutChange() {
        var file =
                portal.get()
                        .uri("/disclosure/catalogue.xlsx")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();
        var answer = tried(file);
        assertThat(answer).hasStatusOk();
        assertThat(html(answer).text()).contains("没有变化");
    }

    @Test
    void takesATableOverAfterADryRun() throws UnsupportedEncodingException {
        var csv =
                portal.get()
                        .uri("/disclosure/catalogue.csv")
                        .exchange()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        var lines = csv.lines().toList();
        var changed =
                lines.getFirst()
                        + "\n"
                        + lines.stream()
                                .filter(it -> it.startsWith("15-004"))
                                .findFirst()
                                .orElseThrow()
                                .replace(",20,", ",25,");
        var answer = tried(changed.getBytes(StandardCharsets.UTF_8));
        var form = html(answer).select("form[action^=/desk/disclosure/catalogue/import/]").first();
        assertThat(form).isNotNull();
        assertThat(html(portal.get().uri("/disclosure/catalogue/15-004").exchange()).text())
                .contains("20 个工作日");
    }

    private MvcTestResult tried(byte[] file) {
        return portal.post()
                .uri("/desk/disclosure/catalogue/import")
                .multipart()
                .file(new MockMultipartFile("file", "items", "application/octet-stream", file))
                .with(KEEPER)
                .with(csrf())
                .exchange();
    }

    private static Document html(MvcTestResult page) {
        try {
            return Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
