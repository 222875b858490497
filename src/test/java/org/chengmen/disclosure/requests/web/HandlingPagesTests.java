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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.io.UnsupportedEncodingException;
import java.util.UUID;

@PortalTest
class HandlingPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;

    @Test
    void asksTheApplicantOnceAndGoesOnWhenHeAnswers() {
        var filed = confirmed("补正的一件");
        assertThat(post(filed, "/clarification", officer(), "question", "", "answerDays", "99"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请填写内容", "请填5到30之间的数字");
        assertThat(post(filed, "/clarification", officer(), "question", "哪一年？", "answerDays", "15"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.page()).cookie(filed.key()))
                .bodyText()
                .contains("需要您处理", "哪一年？", "期限暂停");
        assertThat(decide(filed, "OPEN", "", "太早了"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("补正期限没有过");
        assertThat(
                        portal.post()
                                .uri(filed.page() + "/clarification")
                                .cookie(filed.key())
                                .with(csrf())
                                .param("answer", "2025年"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.desk()).with(officer()))
                .bodyText()
                .contains("2025年", "申请人补正");
        assertThat(post(filed, "/clarification", officer(), "question", "再问", "answerDays", "15"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void answersInPartWithALetterThatKeepsTheRestBack() {
        var filed = confirmed("部分公开的一件");
        assertThat(decide(filed, "PARTLY", "涉及商业秘密", "中标单位为甲公司"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请用 [[ ]] 标出不公开的内容");
        assertThat(decide(filed, "OPEN", "", "单价[[八十八元]]"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("类型应当是“部分公开”");
        assertThat(decide(filed, "PARTLY", "涉及商业秘密", "中标单位为甲公司，单价[[八十八元]]。"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.page()).cookie(filed.key()))
                .bodyText()
                .doesNotContain("八十八元", "中标单位为甲公司");
        assertThat(post(filed, "/decision/approve", officer())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(filed, "/decision/return", head(), "returnNote", "理由再写细一点"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.desk()).with(officer())).bodyText().contains("理由再写细一点");
        decide(filed, "PARTLY", "单价涉及商业秘密", "中标单位为甲公司，单价[[八十八元]]。");
        assertThat(post(filed, "/decision/approve", head())).hasStatus(HttpStatus.FOUND);
        var page = text(portal.get().uri(filed.page()).cookie(filed.key()).exchange());
        assertThat(page).contains("中标单位为甲公司，单价（此处略去4字）", "政府信息公开申请答复书").doesNotContain("八十八元");
        var letter = page.replaceAll("(?s).*href=\"([^\"]*/letters/[^\"]*)\">政府信息公开申请答复书.*", "$1");
        assertThat(portal.get().uri(letter).cookie(filed.key()))
                .hasStatusOk()
                .bodyText()
                .contains("先向武汉市人民政府申请行政复议", "第三十七条", "单价涉及商业秘密")
                .doesNotContain("八十八元");
        assertThat(portal.get().uri(letter)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(
                        portal.get()
                                .uri(
                                        "/desk"
                                                + letter.substring("/disclosure".length())
                                                        .replace("/request/", "/requests/"))
                                .with(officer()))
                .hasStatusOk();
        assertThat(post(filed, "/archive", officer())).hasStatus(HttpStatus.FOUND);
        publishes(filed);
    }

    private void publishes(Filed filed) {
        assertThat(publish(filed, "请联系赵申请，电话13800001234"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("里面还有个人信息");
        assertThat(publish(filed, "中标单位为甲公司。")).hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri("/disclosure/answers")).bodyText().contains("测试公布的标题");
        assertThat(post(filed, "/publication/take-back", officer(), "takeBackReason", "写错了"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri("/disclosure/answers")).bodyText().doesNotContain("测试公布的标题");
    }

    private MvcTestResult publish(Filed filed, String answer) {
        return post(
                filed,
                "/publication",
                officer(),
                "title",
                "测试公布的标题",
                "question",
                "哪家中标？",
                "publicAnswer",
                answer);
    }

    @Test
    void extendsWithTheApprovalOfAnother() {
        var filed = confirmed("延长的一件");
        assertThat(
                        post(
                                filed,
                                "/extension",
                                officer(),
                                "extensionDays",
                                "21",
                                "extensionReason",
                                "多"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(filed, "/extension", officer(), "extensionDays", "20", "extensionReason", "资料多");
        assertThat(post(filed, "/extension/approve", officer())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(filed, "/extension/approve", head())).hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.page()).cookie(filed.key()))
                .bodyText()
                .contains("经批准延长 20 个工作日", "延长答复期限告知书");
        assertThat(
                        post(
                                filed,
                                "/extension",
                                officer(),
                                "extensionDays",
                                "5",
                                "extensionReason",
                                "再"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void hearsAThirdPartyWhileTheClockStandsStill() {
        var filed = confirmed("征求意见的一件");
        assertThat(
                        post(
                                filed,
                                "/consultations",
                                officer(),
                                "consultKind",
                                "THIRD_PARTY",
                                "party",
                                "甲公司",
                                "hearingQuestion",
                                "同意公开吗"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.page()).cookie(filed.key()))
                .bodyText()
                .contains("征求意见")
                .doesNotContain("甲公司");
        assertThat(decide(filed, "OPEN", "", "全文")).bodyText().contains("还在征求意见");
        var page = text(portal.get().uri(filed.desk()).with(officer()).exchange());
        var end = page.replaceAll("(?s).*action=\"[^\"]*(/consultations/[^\"]*/end)\".*", "$1");
        assertThat(post(filed, end, officer(), "opinion", "SILENT"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(filed, end, officer(), "opinion", "OBJECTS")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void chargesByTheRuleAndHandsOn() {
        var filed = confirmed("收费和转交的一件");
        assertThat(post(filed, "/charge", officer(), "basis", "PAGES", "pages", "30"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("按标准不用收费");
        assertThat(post(filed, "/charge", officer(), "basis", "PAGES", "pages", "100"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.page()).cookie(filed.key())).bodyText().contains("700 元");
        assertThat(post(filed, "/paid", officer())).hasStatus(HttpStatus.FOUND);
        assertThat(
                        post(
                                filed,
                                "/transfer",
                                officer(),
                                "transferTo",
                                "jiangan",
                                "transferReason",
                                "归区里"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.desk()).with(officer())).hasStatus(HttpStatus.NOT_FOUND);
        var other = alliance.organisationByCode("jiangan").orElseThrow().id().value();
        assertThat(
                        portal.get()
                                .uri(filed.desk())
                                .with(TestPersons.staffOf(other, Role.DEPARTMENT_OFFICER)))
                .hasStatusOk();
    }

    @Test
    void showsTheContactForAReasonOnly() {
        var filed = confirmed("联系方式的一件");
        assertThat(post(filed, "/contact", officer(), "reason", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .doesNotContain("13800001234");
        assertThat(post(filed, "/contact", officer(), "reason", "电话核实申请内容"))
                .hasStatusOk()
                .bodyText()
                .contains("13800001234");
    }

    @Test
    void letsTheApplicantWithdraw() {
        var filed = Filed.by(portal, "撤回的一件");
        assertThat(portal.post().uri(filed.page() + "/withdraw").with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.post().uri(filed.page() + "/withdraw").cookie(filed.key()).with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(filed.page()).cookie(filed.key())).bodyText().contains("已撤回");
    }

    private Filed confirmed(String wanted) {
        var filed = Filed.by(portal, wanted);
        assertThat(post(filed, "/confirm", officer())).hasStatus(HttpStatus.FOUND);
        return filed;
    }

    private MvcTestResult decide(Filed filed, String outcome, String reasons, String draft) {
        return post(
                filed,
                "/decision",
                officer(),
                "outcome",
                outcome,
                "reasons",
                reasons,
                "draft",
                draft);
    }

    private MvcTestResult post(
            Filed filed, String step, RequestPostProcessor person, String... values) {
        var request = portal.post().uri(filed.desk() + step).with(person).with(csrf());
        for (var i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RequestPostProcessor officer() {
        return TestPersons.staffOf(fgw(), Role.DEPARTMENT_OFFICER);
    }

    private RequestPostProcessor head() {
        return TestPersons.staffOf(fgw(), Role.SUPERVISOR);
    }

    private UUID fgw() {
        return alliance.organisationByCode("fgw").orElseThrow().id().value();
    }
}
