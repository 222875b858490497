package org.chengmen.accounts.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Grant;
import org.chengmen.accounts.TestSurroundings;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.letters.Links;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.accounts.web.Invitation;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.chengmen.shell.Frames;
import org.chengmen.shell.SiteLook;
import org.chengmen.shell.spi.SiteLooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Transactional;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A platform without accounts exists here for the length of a transaction only.
@PortalTest
@Transactional
class FirstStartModuleTests {

    private static final List<Administrator> THREE =
            List.of(
                    new Administrator(Role.SYSTEM_ADMINISTRATOR, "first-system", "甲"),
                    new Administrator(Role.SECURITY_ADMINISTRATOR, "first-security", "乙"),
                    new Administrator(Role.AUDIT_ADMINISTRATOR, "first-audit", "丙"));

    @TempDir Path data;
    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;
    @Autowired RoleGrants grants;
    @Autowired StaffRules rules;
    @Autowired Links links;
    @Autowired AuditTrail trail;
    @Autowired TemplateEngine templates;
    @Autowired Frames frames;
    @Autowired SiteLooks looks;

    private FirstStart firstStart;

    @BeforeEach
    void emptyThePlatform() {
        jdbc.sql("delete from accounts.copy_request").update();
        jdbc.sql("delete from accounts.role_grant").update();
        jdbc.sql("delete from accounts.account").update();
        firstStart =
                new FirstStart(
                        accounts, grants, rules, links, TestSurroundings.production(data), trail);
    }

    @Test
    void appointsThreePeopleWithOneRoleEachAndNoPassword() {
        var secrets = firstStart.appoint(firstStart.secret(), THREE);
        assertThat(secrets).hasSize(3).doesNotHaveDuplicates();
        for (var administrator : THREE) {
            var account = accounts.byName(administrator.login()).orElseThrow();
            assertThat(account.password()).isNull();
            assertThat(grants.now(account.id()))
                    .containsExactly(Grant.everywhere(administrator.role()));
        }
    }

    @Test
    void opensOnce() {
        var secret = firstStart.secret();
        assertThat(firstStart.isOpen(secret)).isTrue();
        firstStart.appoint(secret, THREE);
        assertThat(firstStart.isDue()).isFalse();
        assertThat(firstStart.isOpen(secret)).isFalse();
        assertThat(firstStart.isOpen("made up")).isFalse();
    }

    @Test
    void refusesOnePersonForTwoDuties() {
        var secret = firstStart.secret();
        var twice =
                List.of(
                        THREE.get(0),
                        new Administrator(Role.SECURITY_ADMINISTRATOR, "first-system", "甲"),
                        THREE.get(2));
        assertThatThrownBy(() -> firstStart.appoint(secret, twice)).isInstanceOf(Refused.class);
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void showsItsPages() {
        assertThat(
                        page(
                                "firstStart",
                                Map.of(
                                        "token",
                                        "t",
                                        "administrators",
                                        THREE,
                                        "problems",
                                        List.of())))
                .contains("SECURITY_ADMINISTRATOR-login", "任命三位管理员");
        assertThat(
                        page(
                                "firstStartDone",
                                Map.of(
                                        "invitations",
                                        List.of(
                                                new Invitation(
                                                        THREE.getFirst(), "http://localhost/x")))))
                .contains("http://localhost/x");
    }

    private String page(String template, Map<String, Object> values) {
        var model = new HashMap<>(values);
        model.put("frame", frame());
        var output = new StringOutput();
        templates.render("accounts/templates/" + template + ".jte", model, output);
        return output.toString();
    }

    private Frame frame() {
        var request = new MockHttpServletRequest("GET", "/first-start");
        request.setAttribute(SiteLook.class.getName(), looks.at("localhost").orElseThrow());
        return frames.of(request);
    }
}
