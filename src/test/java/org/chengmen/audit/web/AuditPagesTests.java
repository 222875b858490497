package org.chengmen.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.audit.anchors.Anchoring;
import org.chengmen.kernel.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

@PortalTest
class AuditPagesTests {

    private static final RequestPostProcessor AUDITOR = TestPersons.staff(Role.AUDIT_ADMINISTRATOR);

    @Autowired MockMvcTester portal;
    @Autowired AuditTrail trail;
    @Autowired TransactionTemplate transaction;
    @Autowired Anchoring anchoring;

    private final String thing = "thing-" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/audit",
                "/desk/audit/verification",
                "/desk/audit/entries.csv",
                "/desk/audit/entries/0-1",
                "/api/audit"
            })
    void refusesTheTrailToEveryOtherRole(String address) {
        for (var role : Role.values()) {
            if (role != Role.AUDIT_ADMINISTRATOR) {
                assertThat(portal.get().uri(address).with(TestPersons.staff(role)))
                        .as(role.name())
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        }
        assertThat(portal.get().uri(address).with(TestPersons.citizen()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void findsAnActByItsThingAndShowsItsValues() {
        record("Old", "New");
        var page = page("/desk/audit?thingId=" + thing);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("test.acted", thing);

        var entry = page(page.select("tbody tr a").attr("href"));
        assertThat(entry.select("tr:contains(name)").text()).isEqualTo("name Old New 改动");
        assertThat(entry.select("tr:contains(town)").text()).isEqualTo("town 武汉 武汉 未变");
    }

    @Test
    void speaksEnglish() {
        record("Old", "New");
        var page = page("/desk/audit?lang=en&thingId=" + thing);
        assertThat(page.select("h1").text()).isEqualTo("Audit trail");
        assertThat(page(page.select("tbody tr a").attr("href") + "?lang=en").text())
                .contains("Changed");
    }

    @Test
    void recordsThatTheTrailWasRead() {
        page("/desk/audit?thingId=" + thing);
        var reads = page("/desk/audit?action=audit.trail.read");
        assertThat(reads.select("tbody tr:first-child").text()).contains("测试员", "查阅审计记录");
    }

    @Test
    void givesALongListPageByPage() {
        transaction.executeWithoutResult(_ -> {
            for (var act = 0; act < 120; act++) {
                trail.record(Act.of("test.acted", "test", thing));
            }
        });
        var seen = new HashSet<String>();
        var address = "/desk/audit?thingId=" + thing;
        while (!address.isEmpty()) {
            var page = page(address);
            seen.addAll(page.select("tbody tr a").eachText());
            address = page.select("a.next").attr("href");
        }
        assertThat(seen).hasSize(120);
    }

    @Test
    void refusesDaysThatAreNone() {
        var answer = ask("/desk/audit?from=yesterday");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Jsoup.parse(text(answer)).select("#from-error").text()).contains("请填写日期");
        assertThat(ask("/desk/audit?from=2026-02-01&to=2026-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(ask("/desk/audit?actor=" + "x".repeat(300)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void treatsSignsOfAPatternAsThemselves() {
        record("a", "b");
        assertThat(page("/desk/audit?action=%25&thingId=" + thing).select("tbody tr")).isEmpty();
        assertThat(page("/desk/audit?action=test.&thingId=" + thing).select("tbody tr")).hasSize(1);
    }

    @Test
    void goesToTheFirstPageForAKeyThatIsNone() {
        record("a", "b");
        assertThat(page("/desk/audit?after=nonsense&thingId=" + thing).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void exportsWhatWasFoundAndNoFormula() {
        transaction.executeWithoutResult(_ -> trail.record(Act.of("=cmd()", "test", thing)));
        record("a", "b");
        var csv = text(ask("/desk/audit/entries.csv?thingId=" + thing));
        assertThat(csv).startsWith("\uFEFFid,at,actor");
        assertThat(csv.lines().toList()).hasSize(3);
        assertThat(csv).contains(",'=cmd(),").contains("\"{\"\"name\"\":\"\"b\"\"");
        assertThat(page("/desk/audit?action=audit.trail.exported").select("tbody tr")).isNotEmpty();
    }

    @Test
    void exportsAnEmptyListWithItsHead() {
        assertThat(text(ask("/desk/audit/entries.csv?thingId=" + thing)).lines().toList())
                .hasSize(1);
    }

    @Test
    void answers404ForAnEntryThatIsNot() {
        assertThat(ask("/desk/audit/entries/0-999999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ask("/desk/audit/entries/x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givesProgramsTheSameAsJson() {
        record("Old", "New");
        assertThat(ask("/api/audit?thingId=" + thing))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].after.name")
                .isEqualTo("New");
    }

    @Test
    void showsTheAnchorsToEverybody() {
        anchoring.now();
        var answer = portal.get().uri("/audit/anchors").exchange();
        assertThat(answer).hasStatusOk();
        assertThat(Jsoup.parse(text(answer)).select("tbody tr")).isNotEmpty();
        assertThat(portal.get().uri("/api/audit/anchors"))
                .bodyJson()
                .extractingPath("$.items[0].heads.length()")
                .isEqualTo(16);
    }

    @Test
    void verifiesOnDemandAndShowsTheVerdict() {
        assertThat(portal.post().uri("/desk/audit/verification").with(AUDITOR).with(csrf()))
                .hasStatus3xxRedirection();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> page("/desk/audit/verification").text().contains("审计记录完整"));
    }

    @Test
    void startsNoVerificationForOthers() {
        assertThat(
                        portal.post()
                                .uri("/desk/audit/verification")
                                .with(TestPersons.staff(Role.SYSTEM_ADMINISTRATOR))
                                .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private void record(String before, String after) {
        transaction.executeWithoutResult(_ ->
                trail.record(
                        Act.of("test.acted", "test", thing)
                                .before(Map.of("name", before, "town", "武汉"))
                                .after(Map.of("name", after, "town", "武汉"))));
    }

    private Document page(String address) {
        var answer = ask(address);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private MvcTestResult ask(String address) {
        return portal.get().uri(URI.create(address)).with(AUDITOR).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
