package org.chengmen.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.parts.Contract;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

@PortalTest
class ComponentDeskPagesTests {

    /// Parts of the frame and of fields: seen on the sample page and inside other components.
    private static final Set<String> PARTS =
            Set.of(
                    "siteName",
                    "choice",
                    "csrf",
                    "feedback",
                    "fieldError",
                    "footer",
                    "head",
                    "hint",
                    "label",
                    "mark",
                    "navigation",
                    "navigationBar",
                    "utility");

    @Autowired MockMvcTester portal;
    @Autowired Contracts contracts;

    @Test
    void showsEveryComponentWithItsContractAndAnExample() throws IOException {
        var page = page("/desk/components");
        for (var contract : contracts.all().values()) {
            if (!PARTS.contains(contract.component())) {
                var specimen = page.select("[id=" + contract.anchor() + "]");
                assertThat(specimen).as(contract.component()).hasSize(1);
                assertThat(specimen.select(".example")).as(contract.component()).isNotEmpty();
                assertThat(specimen.select(".specimen__contract li"))
                        .hasSameSizeAs(contract.parameters());
                assertThat(page.select(".gallery-index a[href=#" + contract.anchor() + "]"))
                        .hasSize(1);
            }
        }
        assertThat(page.select("[style], script:not([src])")).isEmpty();
    }

    @Test
    void hasNoIdTwice() {
        var ids = page("/desk/components").select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void standsInTheLookThatTheAddressAsksFor() {
        var root = page("/desk/components?theme=dark&care=1&text=150&lang=en&theme=pink").root();
        var html = root.select("html");
        assertThat(html.attr("data-theme")).isEqualTo("dark");
        assertThat(html.attr("data-care")).isEqualTo("on");
        assertThat(html.attr("data-text")).isEqualTo("150");
        assertThat(html.attr("lang")).isEqualTo("en");
        assertThat(root.select("h1").text()).isEqualTo("Components");
    }

    @Test
    void showsTheFrameWithBannerNoticeAndRefusal() {
        assertThat(page("/desk/components/page?level=orange").select(".emergency").text())
                .contains("橙色预警");
        assertThat(page("/desk/components/page?closing=1").select(".notice-line").text())
                .contains("关停");
        assertThat(page("/desk/components/page?level=<b>").select(".emergency")).isEmpty();
        assertThat(page("/desk/components/error?status=503").select("h1").text())
                .isEqualTo("暂时不能服务");
    }

    @Test
    void opensToStaffOnly() {
        assertThat(portal.get().uri("/desk/components").with(TestPersons.citizen()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theGuideNamesWhatEveryTemplateTakes() throws IOException {
        var guide = Files.readAllLines(Path.of("docs/guide/components.md"));
        for (var contract : contracts.all().values()) {
            if (!PARTS.contains(contract.component())) {
                var line =
                        guide.stream()
                                .filter(it -> it.contains("`_" + contract.component() + "`"))
                                .findFirst();
                assertThat(line).as(contract.component()).isPresent();
                assertThat(line.orElseThrow()).contains(taken(contract));
            }
        }
    }

    /// As the guide writes it: what may be left out stands in italics, at the end.
    private static String taken(Contract contract) {
        var needed = names(contract, false);
        var optional = names(contract, true);
        return optional.isEmpty()
                ? needed
                : (needed.isEmpty() ? "" : needed + ", ") + "*" + optional + "*";
    }

    private static String names(Contract contract, boolean optional) {
        return contract.parameters().stream()
                .filter(it -> optional == (it.value() != null))
                .map(Contract.Parameter::name)
                .collect(Collectors.joining(", "));
    }

    private Document page(String address) {
        var answer =
                portal.get()
                        .uri(address)
                        .with(TestPersons.staff(Role.SITE_ADMINISTRATOR))
                        .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
