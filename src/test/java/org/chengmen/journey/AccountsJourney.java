package org.chengmen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.chengmen.accounts.Members;
import org.chengmen.accounts.factors.Codes;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/// People come to their accounts: citizens, and the administrators at their desk.
@JourneyTest
class AccountsJourney {

    private static Visitor signsIn(Visitor visitor, String name) {
        return visitor.fills("邮箱或登录名", name).fills("密码", Members.PASSWORD).presses("登录");
    }

    @Test
    void comesBackToTheWantedPageAfterSigningIn(Visitor visitor) {
        visitor.atWidth(375).opens("/my/sessions").sees("邮箱或登录名").axe().fits();
        signsIn(visitor, "citizen").sees("正在登录").axe().fits().screenshot("sessions-375");
        visitor.opens("/my").sees("张示范").axe().fits();
        visitor.opens("/my/profile").axe().fits();
        visitor.opens("/my/consents").axe().fits();
    }

    @Test
    void isToldGentlyThatThePasswordIsWrong(Visitor visitor) {
        visitor.inTheme("contrast").opens("/sign-in").expects("/sign-in", 422);
        visitor.fills("邮箱或登录名", "nobody@example.org")
                .fills("密码", "a wrong one")
                .presses("登录")
                .sees("账号或密码不对")
                .axe()
                .screenshot("sign-in-refused-contrast");
    }

    @Test
    void registersByMailAndSetsUpASecondFactor(Visitor visitor) {
        var mail = UUID.randomUUID() + "@example.org";
        var password = "a walk along the river";
        visitor.inTheme("dark").opens("/register").axe().fits();
        visitor.fills("姓名", "李四").fills("邮箱", mail).fills("密码", password).fills("再输一次密码", password);
        visitor.page().check("#consent");
        visitor.presses("注册").sees("请查收邮件").axe();
        visitor.opens("/outbox").axe();
        visitor.page().locator("article", byText(mail)).locator("a").first().click();
        visitor.presses("确认").sees("注册完成").follows("去登录");
        visitor.fills("邮箱或登录名", mail).fills("密码", password).presses("登录");
        visitor.opens("/my/second-factor").axe().screenshot("second-factor-dark");
        var secret = visitor.page().locator("main code").innerText();
        visitor.fills("应用显示的 6 位验证码", Codes.now(secret, 0)).presses("开启");
        visitor.sees("请抄下或打印").axe();
    }

    private static Page.LocatorOptions byText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void letsTheSecurityAdministratorLookThroughTheRoles(Visitor visitor) {
        visitor.opens("/desk/roles");
        signsIn(visitor, "security").sees("站点管理员").axe().fits().screenshot("desk-roles");
        visitor.atWidth(375).opens("/desk/roles").axe().fits();
        visitor.opens("/desk/roles/new").axe().fits();
        visitor.reading("en").opens("/desk/roles").sees("Site administrator").axe().fits();
    }

    @Test
    void letsTheSystemAdministratorLookThroughTheAccounts(Visitor visitor) {
        visitor.opens("/desk/accounts");
        signsIn(visitor, "system").sees("何编辑").axe().fits().screenshot("desk-accounts");
        visitor.follows("何编辑").sees("停用账号").axe().fits();
        visitor.opens("/desk/accounts/new").axe().fits();
        visitor.opens("/desk/accounts?kind=CITIZEN").follows("张示范").follows("查看完整信息");
        visitor.axe().fits().screenshot("unmask-asked");
        visitor.fills("为什么需要查看", "核对窗口来访者身份").presses("记录原因并查看");
        visitor.sees("这次查看已经记录").axe().fits().screenshot("unmask-shown");
        visitor.opens("/desk/outbox").axe().fits();
    }

    @Test
    void handsACopyOutByTwoAdministrators(Visitor asking, Visitor agreeing) {
        signsIn(asking.opens("/desk/copies/new"), "security").axe().fits();
        asking.fills("谁的信息", "citizen@example.org").fills("依据", "书面申请 2026-11-24 第 8 号");
        asking.presses("提出").sees("等另一位安全管理员决定").axe().fits();
        signsIn(agreeing.atWidth(375).opens("/desk/copies"), "security-2").axe().fits();
        agreeing.page().locator("form[action$='/grant'] button").first().click();
        agreeing.sees("已同意").axe().screenshot("copies-375");
        asking.opens("/desk/copies").sees("可以下载").axe().screenshot("copies");
        var file =
                asking.page()
                        .waitForDownload(() ->
                                asking.page()
                                        .locator("form[action$='/fetch'] button")
                                        .first()
                                        .click());
        assertThat(file.suggestedFilename()).startsWith("person-").endsWith(".json");
        asking.opens("/desk/copies").sees("已下载");
    }

    @Test
    void signsInByTextMessage(Visitor visitor) {
        visitor.atWidth(375).opens("/sign-in").follows("用短信验证码登录");
        visitor.axe().fits().fills("电话", "13600001111").presses("发送验证码");
        visitor.sees("验证码短信已经发出").axe().fits().screenshot("phone-code-375");
    }
}
