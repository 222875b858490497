package org.chengmen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.accounts.Mailbox;
import org.chengmen.accounts.Members;
import org.chengmen.accounts.OldProofs;
import org.chengmen.kernel.access.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People sign in with a passkey that their browser keeps, and prove themselves with it.
@JourneyTest
class PasskeyJourney {

    @Autowired Members members;
    @Autowired JdbcClient jdbc;

    private String mail = "";

    private VirtualAuthenticator registers(Visitor visitor, Person.Kind kind) {
        mail = members.join(kind);
        visitor.opens("/my/passkeys");
        visitor.fills("邮箱或登录名", mail).fills("密码", Members.PASSWORD).presses("登录");
        visitor.sees("还没有通行密钥").axe().fits();
        var authenticator = VirtualAuthenticator.in(visitor.page());
        visitor.page().locator("#label").fill("我的手机");
        visitor.presses("添加");
        visitor.page().waitForURL(it -> it.endsWith("done=added"));
        visitor.sees("通行密钥已添加").sees("我的手机").axe().fits().screenshot("passkeys");
        return authenticator;
    }

    private static void signsOut(Visitor visitor) {
        visitor.page().locator("details:has(form[action='/sign-out']) > summary").click();
        visitor.presses("退出");
    }

    private static void signsInWithThePasskey(Visitor visitor) {
        visitor.opens("/sign-in?back=/my/sessions").presses("用通行密钥登录");
        visitor.page().waitForURL(it -> !it.contains("/sign-in"));
    }

    @Test
    void registersSignsInAndDeletes(Visitor visitor) {
        registers(visitor, Person.Kind.CITIZEN);
        assertThat(new Mailbox(jdbc, mail).letters()).anyMatch(it -> it.contains("登录验证方式"));
        signsOut(visitor);
        signsInWithThePasskey(visitor);
        visitor.sees("正在登录").axe();

        visitor.opens("/my/passkeys").presses("删除 我的手机");
        visitor.sees("通行密钥已删除").sees("还没有通行密钥");
        signsOut(visitor);
        visitor.opens("/sign-in").expects("/sign-in/passkey", 422).presses("用通行密钥登录");
        visitor.page().waitForURL(it -> it.endsWith("/sign-in/passkey"));
        visitor.sees("这个通行密钥不能用").axe().screenshot("passkey-refused");
    }

    @Test
    void needsTheOwnersFingerOrPin(Visitor visitor) {
        var authenticator = registers(visitor, Person.Kind.CITIZEN);
        signsOut(visitor);
        authenticator.verifiesNobody();
        visitor.opens("/sign-in").presses("用通行密钥登录");
        visitor.page().locator("[data-failed]").waitFor();
        visitor.sees("没有完成");
        visitor.opens("/my").sees("邮箱或登录名");
    }

    @Test
    void provesWithItWhoIsThereBeforeAGraveAct(Visitor visitor) {
        registers(visitor, Person.Kind.CITIZEN);
        new OldProofs(jdbc).of(mail);
        visitor.opens("/my/delete").sees("确认是您本人").axe().fits().screenshot("proof");
        visitor.presses("用通行密钥确认");
        visitor.page().waitForURL(it -> it.endsWith("/my/delete"));
        visitor.sees("我要注销账号");
    }

    @Test
    void keepsAStoppedFormThroughTheProof(Visitor visitor) {
        registers(visitor, Person.Kind.CITIZEN);
        visitor.opens("/my/delete");
        visitor.page().check("#confirmed");
        new OldProofs(jdbc).of(mail);
        visitor.expects("/my/delete", 403).expects("/my/delete", 422).presses("注销账号");
        visitor.sees("确认是您本人");
        visitor.fills("密码", Members.PASSWORD).presses("确认");
        visitor.sees("密码不对");
        assertThat(visitor.page().isChecked("#confirmed")).isFalse();
    }

    @Test
    void isNotToBeHadWithoutScript(Visitor visitor) {
        visitor.withoutScript().opens("/sign-in").sees("通行密钥需要浏览器开启脚本");
        assertThat(visitor.page().locator("form[data-passkey]").isVisible()).isFalse();
    }
}
