package org.chengmen.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@PortalTest
class FeedbackPagesTests {

    private static final AtomicInteger NEXT_ADDRESS = new AtomicInteger();

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;
    @Autowired JdbcClient database;

    @Test
    void asksInBothLanguages() {
        assertThat(portal.get().uri("/feedback?kind=error&page=/a"))
                .hasStatusOk()
                .bodyText()
                .contains("页面上有错误", "value=\"/a\"", "value=\"ERROR\" checked");
        assertThat(portal.get().uri("/feedback?lang=en")).bodyText().contains("What happened");
    }

    @Test
    void givesANumberByWhichTheSenderReadsTheAnswer() {
        var receipt = send("导航打不开");
        assertThat(portal.get().uri(receipt))
                .hasStatusOk()
                .bodyText()
                .contains("已收到")
                .doesNotContain("导航打不开");

        var number = receipt.substring("/feedback/".length());
        var owner = owner();
        assertThat(portal.get().uri("/desk/feedback/" + number).with(owner))
                .hasStatusOk()
                .bodyText()
                .contains("导航打不开", "应办结日期");
        assertThat(portal.post().uri("/desk/feedback/{n}/take", number).with(owner).with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(receipt)).bodyText().contains("正在办理");
        assertThat(close(number, "已经修好", owner)).hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(receipt)).bodyText().contains("已办结", "已经修好");
        assertThat(close(number, "再答一次", owner)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void keepsWhatWasFilledInWhenSomethingIsMissing() {
        assertThat(post("", "contact", "13800000000", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选择您要说的是什么", "请写明具体情况", "13800000000");
    }

    @Test
    void asksTheUnitForAnAnswer() {
        var number = send("缺少答复").substring("/feedback/".length());
        assertThat(close(number, " ", owner()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请填写答复");
    }

    @Test
    void hidesFromOneUnitWhatWasSentToAnother() {
        var number = send("别家的事").substring("/feedback/".length());
        var other =
                alliance.organisations().stream()
                        .filter(it -> !alliance.isWithin(alliance.portal().owner(), it.id()))
                        .findAny()
                        .orElseThrow();
        var stranger = TestPersons.staffOf(other.id().value(), Role.SITE_ADMINISTRATOR);
        assertThat(portal.get().uri("/desk/feedback").with(stranger))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(number);
        assertThat(portal.get().uri("/desk/feedback/" + number).with(stranger))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(close(number, "不该成功", stranger)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void opensTheDeskToSiteAdministratorsOnly() {
        for (var role : new Role[] {Role.EDITOR, Role.AUDIT_ADMINISTRATOR, Role.SUPERVISOR}) {
            assertThat(portal.get().uri("/desk/feedback").with(TestPersons.staff(role)))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(portal.get().uri("/desk/feedback").with(TestPersons.citizen()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void letsOneAddressSendFiveTimesAnHour() {
        var address = nextAddress();
        for (var sent = 0; sent < 5; sent++) {
            assertThat(post("ERROR", "text", "重复提交", address)).hasStatus(HttpStatus.FOUND);
        }
        assertThat(post("ERROR", "text", "重复提交", address))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After");
    }

    @Test
    void answersAMachineThatSendsTwiceWithTheSameReceipt() {
        var key = key();
        var body = "{\"kind\":\"ERROR\",\"page\":\"/x\",\"text\":\"机器报送 " + key + "\"}";
        var first = api(key, body);
        assertThat(first).hasStatus(HttpStatus.CREATED);
        assertThat(api(key, body)).hasStatus(HttpStatus.CREATED).bodyText().isEqualTo(body(first));
        assertThat(stored("机器报送 " + key)).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        var key = key();
        api(key, "{\"kind\":\"ERROR\",\"text\":\"甲\"}");
        assertThat(api(key, "{\"kind\":\"ERROR\",\"text\":\"乙\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("receipt-refusal.key-used-for-something-else");
    }

    @Test
    void asksMachinesForAProperKey() {
        assertThat(api("short", "{\"kind\":\"ERROR\",\"text\":\"甲\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void keepsNoReceiptOfWhatItRefused() {
        var key = key();
        assertThat(api(key, "{\"kind\":\"ERROR\"}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(api(key, "{\"kind\":\"ERROR\",\"text\":\"补上了\"}")).hasStatus(HttpStatus.CREATED);
    }

    private MvcTestResult api(String key, String body) {
        return portal.post()
                .uri("/api/feedback")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(from(nextAddress()))
                .exchange();
    }

    private String send(String text) {
        var answer = post("ERROR", "text", text, nextAddress());
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getMvcResult().getResponse().getRedirectedUrl());
    }

    private static String body(MvcTestResult answer) {
        return new String(
                answer.getMvcResult().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String kind, String field, String value, String address) {
        return portal.post()
                .uri("/feedback")
                .param("kind", kind)
                .param("page", "/")
                .param(field, value)
                .with(csrf())
                .with(from(address))
                .exchange();
    }

    private MvcTestResult close(String number, String answer, RequestPostProcessor person) {
        return portal.post()
                .uri("/desk/feedback/{n}/close", number)
                .param("answer", answer)
                .with(person)
                .with(csrf())
                .exchange();
    }

    private RequestPostProcessor owner() {
        return TestPersons.staffOf(alliance.portal().owner().value(), Role.SITE_ADMINISTRATOR);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String nextAddress() {
        var next = NEXT_ADDRESS.incrementAndGet();
        return "10.9." + next / 250 + "." + (next % 250 + 1);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private int stored(String text) {
        return database.sql("select count(*) from feedback.entry where text = :text")
                .param("text", text)
                .query(Integer.class)
                .single();
    }
}
