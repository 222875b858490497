package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Members;
import org.chengmen.accounts.OldProofs;
import org.chengmen.accounts.Visitor;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.kernel.access.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.UUID;

/// What a passkey changes for the other ways of signing in.
@PortalTest
class StaffPasskeyPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private String joinsWithPasskey(Person.Kind kind) {
        var mail = members.join(kind);
        jdbc.sql(
                        """
                        insert into accounts.passkey (id, account, credential, label, public_key, attestation,
                            signature_count, transports, backup_eligible, backed_up, created_at)
                        select :id, id, :credential, 'key', '', '', 0, 'usb', false, false, now()
                        from accounts.account where mail = :mail
                        """)
                .param("id", UUID.randomUUID())
                .param("credential", mail.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .param("mail", mail)
                .update();
        return mail;
    }

    @Test
    void makesAPasswordAloneWorthlessForStaff() {
        var mail = joinsWithPasskey(Person.Kind.STAFF);
        var thief = new Visitor(portal);
        assertThat(thief.signIn(mail, Members.PASSWORD))
                .hasRedirectedUrl("/sign-in/code?back=%2Fmy");
        assertThat(thief.get("/sign-in/code"))
                .bodyText()
                .contains("data-passkey=\"get\"")
                .doesNotContain("id=\"code\"");
        assertThat(thief.post("/sign-in/code", "code", "123456"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(thief.get("/my/second-factor")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void leavesCitizensTheirPassword() {
        var mail = joinsWithPasskey(Person.Kind.CITIZEN);
        var citizen = new Visitor(portal).signIn(mail);
        new OldProofs(jdbc).of(mail);
        assertThat(citizen.get("/confirm"))
                .bodyText()
                .contains("id=\"proofPassword\"", "data-passkey=\"get\"");
    }

    @Test
    void isTakenAwayWithTheSecondFactorByTheAdministrator() {
        var mail = joinsWithPasskey(Person.Kind.STAFF);
        var id = accounts.byName(mail).orElseThrow().id();
        var system = new Visitor(portal).signIn("system");
        assertThat(system.get("/desk/accounts/" + id)).bodyText().contains("重置两步验证");
        system.post("/desk/accounts/" + id + "/second-factor/reset");
        new Visitor(portal).signIn(mail);
    }

    @Test
    void goesWithTheAccount() {
        var mail = joinsWithPasskey(Person.Kind.CITIZEN);
        var id = accounts.byName(mail).orElseThrow().id();
        new Visitor(portal)
                .signIn(mail)
                .post("/my/delete", "confirmed", "yes", "password", Members.PASSWORD);
        assertThat(
                        jdbc.sql("select count(*) from accounts.passkey where account = :id")
                                .param("id", id.value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }
}
