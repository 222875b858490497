package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Mailbox;
import org.chengmen.accounts.Members;
import org.chengmen.accounts.Visitor;
import org.chengmen.kernel.access.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.concurrent.atomic.AtomicInteger;

@PortalTest
class PhonePagesTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(10_000_000);

    @Autowired MockMvcTester portal;
    @Autowired Members members;
    @Autowired JdbcClient jdbc;

    private String phone = "";
    private String mail = "";
    private Visitor owner;

    @BeforeEach
    void signIn() {
        phone = "139" + NUMBERS.incrementAndGet();
        mail = members.join(Person.Kind.CITIZEN);
        owner = new Visitor(portal).signIn(mail);
        owner.post("/my/profile", "name", "王小明", "phone", phone);
    }

    private String code() {
        return new Mailbox(jdbc, phone).letters().getFirst().replaceAll("\\D*(\\d{6}).*", "$1");
    }

    private void confirm() {
        owner.post("/my/phone/send");
        assertThat(owner.post("/my/phone", "code", code()))
                .hasRedirectedUrl("/my/phone?done=confirmed");
    }

    private Visitor asksForACode() {
        var visitor = new Visitor(portal);
        assertThat(visitor.post("/sign-in/phone", "phone", phone, "back", "/my"))
                .hasStatusOk()
                .bodyText()
                .contains("验证码短信已经发出");
        return visitor;
    }

    @Test
    void signsInWithACodeOnce() {
        confirm();
        var visitor = asksForACode();
        var code = code();
        assertThat(visitor.post("/sign-in/phone/code", "phone", phone, "code", code, "back", "/my"))
                .hasRedirectedUrl("/my");
        assertThat(visitor.get("/my")).hasStatusOk();
        assertThat(new Visitor(portal).post("/sign-in/phone/code", "phone", phone, "code", code))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void letsNobodyInByANumberThatWasNotConfirmed() {
        asksForACode();
        assertThat(new Mailbox(jdbc, phone).letters()).isEmpty();
    }

    @Test
    void tellsNobodyWhichNumbersAreKnown() {
        var known = owner.post("/sign-in/phone", "phone", phone);
        phone = "13800000001";
        var unknown = owner.post("/sign-in/phone", "phone", phone);
        assertThat(unknown.getResponse().getStatus()).isEqualTo(known.getResponse().getStatus());
    }

    @Test
    void takesNoCodeForAnotherPurpose() {
        confirm();
        owner.post("/my/phone/stop");
        owner.post("/my/phone/send");
        assertThat(new Visitor(portal).post("/sign-in/phone/code", "phone", phone, "code", code()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void refusesALateCode() {
        confirm();
        var visitor = asksForACode();
        jdbc.sql("update accounts.phone_code set expires_at = now() - interval '1 second'")
                .update();
        assertThat(visitor.post("/sign-in/phone/code", "phone", phone, "code", code()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("验证码不对");
    }

    @Test
    void slowsGuessesDown() {
        confirm();
        var visitor = asksForACode();
        for (var i = 0; i < 5; i++) {
            visitor.post("/sign-in/phone/code", "phone", phone, "code", "no " + i);
        }
        assertThat(visitor.post("/sign-in/phone/code", "phone", phone, "code", code()))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After");
    }

    @Test
    void sendsThreeCodesToANumberInTenMinutes() {
        confirm();
        asksForACode();
        asksForACode();
        assertThat(new Visitor(portal).post("/sign-in/phone", "phone", phone))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("太频繁");
    }

    @Test
    void givesANumberToWhoeverProvedItLast() {
        confirm();
        var mailOfNext = members.join(Person.Kind.ENTERPRISE);
        var next = new Visitor(portal).signIn(mailOfNext);
        next.post("/my/profile", "name", "后来的公司", "phone", phone);
        next.post("/my/phone/send");
        assertThat(next.post("/my/phone", "code", code()))
                .hasRedirectedUrl("/my/phone?done=confirmed");
        assertThat(owner.get("/my/phone")).bodyText().contains("发送验证码");
        assertThat(next.get("/my/phone")).bodyText().contains("停用手机登录");
    }

    @Test
    void forgetsTheProofWithAnotherNumber() {
        confirm();
        owner.post("/my/profile", "name", "王小明", "phone", phone);
        assertThat(owner.get("/my/phone")).bodyText().contains("停用手机登录");
        owner.post("/my/profile", "name", "王小明", "phone", "13700000000");
        assertThat(owner.get("/my/phone")).bodyText().contains("137****0000", "发送验证码");
    }

    @Test
    void keepsCodesAsKeyedDigests() {
        owner.post("/my/phone/send");
        assertThat(
                        jdbc.sql("select max(length(code)) from accounts.phone_code")
                                .query(Integer.class)
                                .single())
                .isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12", "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(new Visitor(portal).post("/sign-in/phone", "phone", typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isNotForStaff() {
        var staff = new Visitor(portal).signIn("fgw-editor");
        assertThat(staff.get("/my/phone")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(staff.get("/my")).bodyText().doesNotContain("/my/phone");
        assertThat(owner.get("/my")).bodyText().contains("/my/phone");
    }

    @Test
    void showsItsPagesInBothLanguages() {
        for (var lang : new String[] {"zh", "en"}) {
            for (var path : new String[] {"/my/phone", "/my/phone?done=sent"}) {
                assertThat(owner.get(path + (path.contains("?") ? "&" : "?") + "lang=" + lang))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("accounts.");
            }
            assertThat(new Visitor(portal).get("/sign-in/phone?lang=" + lang))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("accounts.");
        }
    }
}
