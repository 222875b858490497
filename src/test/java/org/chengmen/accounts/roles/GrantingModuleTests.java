package org.chengmen.accounts.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.Grant;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@PortalTest
class GrantingModuleTests {

    @Autowired Granting granting;
    @Autowired RoleGrants grants;
    @Autowired Accounts accounts;
    @Autowired Alliance alliance;
    @Autowired JdbcClient jdbc;

    private AccountId account = AccountId.next();
    private UUID fgw = UUID.randomUUID();

    @BeforeEach
    void hire() {
        fgw = alliance.organisationByCode("fgw").orElseThrow().id().value();
        account = hired(Person.Kind.STAFF);
    }

    private AccountId hired(Person.Kind kind) {
        var id = AccountId.next();
        accounts.add(
                new Account(
                        id,
                        kind,
                        Account.Status.ACTIVE,
                        null,
                        null,
                        "测试员",
                        kind == Person.Kind.STAFF ? fgw : null,
                        null,
                        null,
                        Instant.parse("2026-11-24T00:00:00Z"),
                        null));
        return id;
    }

    @Test
    void givesARoleAtAnOrganisationFromToday() {
        granting.grant(wish(Role.EDITOR, fgw));
        assertThat(grants.now(account)).containsExactly(Grant.at(Role.EDITOR, fgw));
    }

    @Test
    void givesNobodyTwoOfTheThreeAdministrators() {
        granting.grant(wish(Role.SYSTEM_ADMINISTRATOR, null));
        for (var role : Role.values()) {
            assertRefused(
                    AccountRefusal.ADMINISTRATORS_ARE_SEPARATED,
                    wish(role, role.isAdministrator() ? null : fgw));
        }
    }

    @Test
    void makesNoAdministratorOfSomebodyWithAnotherRole() {
        granting.grant(wish(Role.EDITOR, fgw));
        assertRefused(
                AccountRefusal.ADMINISTRATORS_ARE_SEPARATED,
                wish(Role.SECURITY_ADMINISTRATOR, null));
    }

    @Test
    void letsTheDatabaseRefuseASecondAdministratorToo() {
        granting.grant(wish(Role.SYSTEM_ADMINISTRATOR, null));
        assertThatThrownBy(() -> insert("AUDIT_ADMINISTRATOR"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private void insert(String role) {
        jdbc.sql(
                        """
                        insert into accounts.role_grant (id, account, role, starts_on, granted_at)
                        values (:id, :account, :role, current_date, now())
                        """)
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("role", role)
                .update();
    }

    @Test
    void countsRolesOnTheirDaysOnly() {
        var today = grants.today();
        granting.grant(dated(Role.EDITOR, today.plusDays(1), null));
        granting.grant(dated(Role.REVIEWER, today, today));
        granting.grant(dated(Role.PUBLISHER, today.minusDays(9), today.minusDays(1)));
        assertThat(grants.now(account)).containsExactly(Grant.at(Role.REVIEWER, fgw));
    }

    @Test
    void takesARoleBackAtOnce() {
        var id = granting.grant(wish(Role.EDITOR, fgw));
        granting.revoke(id);
        assertThat(grants.now(account)).isEmpty();
        assertThat(grants.of(account)).hasSize(1);
    }

    @Test
    void asksForALastDayOfADeputy() {
        var today = grants.today();
        var other = hired(Person.Kind.STAFF);
        assertRefused(
                AccountRefusal.DEPUTY_DATE_MISSING,
                new Wish(account, Role.EDITOR, fgw, null, today, null, other.value()));
        granting.grant(
                new Wish(account, Role.EDITOR, fgw, null, today, today.plusDays(7), other.value()));
        assertThat(grants.of(account).getFirst().deputyFor()).isEqualTo(other.value());
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused(AccountRefusal.ROLE_NEEDS_PLACE, wish(Role.EDITOR, null));
        assertRefused(AccountRefusal.ROLE_HAS_NO_PLACE, wish(Role.AUDIT_ADMINISTRATOR, fgw));
        assertRefused(AccountRefusal.ORGANISATION_UNKNOWN, wish(Role.EDITOR, UUID.randomUUID()));
        var today = grants.today();
        assertRefused(AccountRefusal.DATES_REVERSED, dated(Role.EDITOR, today, today.minusDays(1)));
        var citizen = hired(Person.Kind.CITIZEN);
        assertRefused(
                AccountRefusal.ROLE_NEEDS_STAFF,
                new Wish(citizen, Role.EDITOR, fgw, null, today, null, null));
    }

    @Test
    void keepsTheLastAdministrator() {
        var last =
                grants.list("audit", Role.AUDIT_ADMINISTRATOR, null, 10).stream()
                        .filter(it -> !it.isEnded(grants.today()))
                        .toList();
        assertThat(last).hasSize(1);
        assertThatThrownBy(() -> granting.revoke(last.getFirst().id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(codes(it))
                                        .containsExactly(AccountRefusal.LAST_ADMINISTRATOR));
    }

    private void assertRefused(AccountRefusal code, Wish wish) {
        assertThatThrownBy(() -> granting.grant(wish))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(codes(it)).contains(code));
    }

    private static List<Object> codes(Refused refused) {
        return refused.problems().stream().<Object>map(it -> it.code()).toList();
    }

    private Wish wish(Role role, @Nullable UUID organisation) {
        return new Wish(account, role, organisation, null, grants.today(), null, null);
    }

    private Wish dated(Role role, LocalDate starts, @Nullable LocalDate ends) {
        return new Wish(account, role, fgw, null, starts, ends, null);
    }
}
