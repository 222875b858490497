package org.chengmen.disclosure.requests.web;

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

import java.io.UnsupportedEncodingException;
import java.util.UUID;

@PortalTest
class RequestPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;
    @Autowired JdbcClient database;

    @Test
    void asksInBothLanguages() {
        assertThat(portal.get().uri("/disclosure/request"))
                .hasStatusOk()
                .bodyText()
                .contains("向哪个单位申请", "需要的政府信息");
        assertThat(portal.get().uri("/disclosure/request?lang=en"))
                .bodyText()
                .contains("Which unit", "The information you want");
    }

    @Test
    void showsTheRequestOnceMoreBeforeItIsSent() {
        assertThat(
                        portal.post()
                                .uri("/disclosure/request/review")
                                .with(Filed.on(Filed.HOST, Filed.nextAddress()))
                                .with(csrf())
                                .param("kind", "PERSON")
                                .param("name", "赵申请")
                                .param("identity", "E12345678")
                                .param("phone", "13800001234")
                                .param("wanted", "核对一遍的内容")
                                .param("form", "PAPER")
                                .param("delivery", "COUNTER"))
                .hasStatusOk()
                .bodyText()
                .contains("没有错再提交", "核对一遍的内容", "到窗口自取", "返回修改");
    }

    @Test
    void refusesARequestWithoutContactAndKeepsWhatWasWritten() {
        assertThat(Filed.send(portal, "停车场", "", Filed.nextAddress()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请至少留下手机、邮箱、地址中的一项", "停车场", "赵申请");
        assertThat(Filed.send(portal, "长".repeat(2001), "13800001234", Filed.nextAddress()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最多2000字");
    }

    @Test
    void asksForTheNumberOfARequestAndKeepsIt() {
        assertThat(
                        portal.get()
                                .uri("/disclosure/request/track?number=fgw-2026-00001")
                                .with(Filed.on(Filed.HOST, Filed.nextAddress())))
                .hasStatusOk()
                .bodyText()
                .contains("fgw-2026-00001", "name=\"number\"");
    }

    @Test
    void stopsAddressesThatSendTooMuch() {
        var address = Filed.nextAddress();
        for (var i = 0; i < 10; i++) {
            assertThat(Filed.send(portal, "第" + i + "件", "13800001234", address))
                    .hasStatus(HttpStatus.FOUND);
        }
        assertThat(Filed.send(portal, "第十一件", "13800001234", address))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("也可以邮寄或者到窗口提交");
    }

    @Test
    void filesOnceHoweverOftenItIsPressed() {
        var submission = UUID.randomUUID().toString();
        var first = sent(submission);
        assertThat(sent(submission)).isEqualTo(first);
    }

    private String sent(String submission) {
        var answer =
                portal.post()
                        .uri("/disclosure/request")
                        .with(Filed.on(Filed.HOST, Filed.nextAddress()))
                        .with(csrf())
                        .param("submission", submission)
                        .param("kind", "PERSON")
                        .param("name", "赵申请")
                        .param("identity", "E12345678")
                        .param("phone", "13800001234")
                        .param("wanted", "按两次的申请")
                        .param("form", "ELECTRONIC")
                        .param("delivery", "ONLINE")
                        .exchange();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void showsTheRequestToItsApplicantAlone() {
        var filed = Filed.by(portal, "只给申请人看的内容");
        assertThat(portal.get().uri(filed.page()).cookie(filed.key()))
                .hasStatusOk()
                .bodyText()
                .contains("只给申请人看的内容", "答复期限到", "逐日看怎么算的", "138****1234")
                .doesNotContain("13800001234", "E12345678");
        assertThat(portal.get().uri(filed.page())).hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.page()).with(TestPersons.citizen()))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void letsTheApplicantInByTheCodeOnHisTelephone() {
        var filed = Filed.by(portal, "凭验证码查询");
        assertThat(code(filed.number())).hasStatusOk().bodyText().contains("6位验证码");
        assertThat(open(filed.number(), "000000")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var text =
                database.sql(
                                "select body from accounts.letter where body like :what order by id desc limit 1")
                        .param("what", "%" + filed.number() + " 的验证码是%")
                        .query(String.class)
                        .single();
        var code = text.replaceAll("(?s).*验证码是 (\\d{6}).*", "$1");
        assertThat(open(filed.number(), code)).hasStatus(HttpStatus.FOUND);
        assertThat(open(filed.number(), code)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(code("fgw-2020-99999")).hasStatusOk().bodyText().contains("6位验证码");
    }

    private MvcTestResult code(String number) {
        return portal.post()
                .uri("/disclosure/request/track/code")
                .with(csrf())
                .param("number", number)
                .exchange();
    }

    private MvcTestResult open(String number, String code) {
        return portal.post()
                .uri("/disclosure/request/track/open")
                .with(csrf())
                .param("number", number)
                .param("code", code)
                .exchange();
    }

    @Test
    void keepsRequestsOfOneUnitFromAllOthers() {
        var filed = Filed.by(portal, "别的单位看不到");
        for (var path : new String[] {filed.desk(), filed.desk() + "/decision"}) {
            assertThat(portal.get().uri(path).with(officer("fgw"))).hasStatusOk();
            assertThat(portal.get().uri(path).with(officer("jiangan")))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(portal.get().uri(path).with(officer("wuhan")))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(portal.get().uri("/desk/requests").with(officer("jiangan")))
                .bodyText()
                .doesNotContain(filed.number());
        assertThat(
                        portal.post()
                                .uri(filed.desk() + "/confirm")
                                .with(officer("jiangan"))
                                .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void opensTheDeskToThoseWhoWorkOnRequests() {
        for (var role :
                new Role[] {Role.EDITOR, Role.SITE_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR}) {
            assertThat(portal.get().uri("/desk/requests").with(TestPersons.staff(role)))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(portal.get().uri("/desk/requests").with(TestPersons.citizen()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(portal.get().uri("/desk/requests").with(officer("fgw")))
                .hasStatusOk()
                .bodyText()
                .contains("快到期", "超期");
        assertThat(
                        portal.get()
                                .uri("/desk/requests?signal=STILL&state=CLARIFYING&lang=en")
                                .with(officer("fgw")))
                .hasStatusOk()
                .bodyText()
                .contains("Standing still");
        assertThat(portal.get().uri("/desk/requests/closed").with(officer("fgw"))).hasStatusOk();
    }

    @Test
    void registersWhatCameByLetter() {
        assertThat(register("2026-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("收到日期最早是60天前");
        var today = database.sql("select current_date - 1").query(String.class).single();
        assertThat(register(today)).hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri("/desk/requests/new").with(officer("fgw")))
                .hasStatusOk()
                .bodyText()
                .contains("挂号信");
    }

    private MvcTestResult register(String day) {
        return portal.post()
                .uri("/desk/requests/new")
                .with(officer("fgw"))
                .with(csrf())
                .param("channel", "REGISTERED_POST")
                .param("receivedOn", day)
                .param("kind", "PERSON")
                .param("name", "钱来信")
                .param("identity", "E87654321")
                .param("address", "武汉市示范路1号")
                .param("wanted", "信里要的内容")
                .param("form", "PAPER")
                .param("delivery", "POST")
                .exchange();
    }

    @Test
    void takesRequestsOfMachinesOnce() {
        var key = "request-key-" + UUID.randomUUID();
        var first = api(key);
        assertThat(first).hasStatus(HttpStatus.CREATED).bodyText().contains("\"due\"", "fgw-");
        assertThat(api(key)).bodyText().isEqualTo(text(first));
        assertThat(portal.get().uri("/api/disclosure/answers"))
                .hasStatusOk()
                .bodyText()
                .contains("\"title\"");
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult api(String key) {
        return portal.post()
                .uri("/api/disclosure/requests")
                .with(Filed.on("localhost", "10.9.7.7"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"organisation":"fgw","kind":"PERSON","name":"孙接口","identity":"E12340000",
                         "phone":"13900001111","wanted":"机器提交的申请","form":"ELECTRONIC","delivery":"ONLINE"}
                        """)
                .exchange();
    }

    @Test
    void listsOnesOwnRequests() {
        assertThat(portal.get().uri("/my/requests").with(TestPersons.citizen()))
                .hasStatusOk()
                .bodyText()
                .contains("还没有申请");
        assertThat(portal.get().uri("/my/requests").accept(MediaType.TEXT_HTML))
                .hasStatus3xxRedirection();
    }

    @Test
    void publishesAnswersOfGeneralInterest() {
        assertThat(portal.get().uri("/disclosure/answers"))
                .hasStatusOk()
                .bodyText()
                .contains("申请公开的答复");
        assertThat(portal.get().uri("/disclosure/answers?words=没有这样的词"))
                .bodyText()
                .contains("没有找到");
        var id =
                database.sql("select id from disclosure.request_publication limit 1")
                        .query(UUID.class)
                        .single();
        assertThat(portal.get().uri("/disclosure/answers/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("答复日期");
        assertThat(portal.get().uri("/disclosure/answers/" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private RequestPostProcessor officer(String code) {
        var unit = alliance.organisationByCode(code).orElseThrow().id().value();
        return TestPersons.staffOf(unit, Role.DEPARTMENT_OFFICER, Role.COUNTER_CLERK);
    }
}
