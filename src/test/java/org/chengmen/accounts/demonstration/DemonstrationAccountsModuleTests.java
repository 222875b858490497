package org.chengmen.accounts.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestSurroundings;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.account.PasswordHashing;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.alliance.Alliance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import java.nio.file.Path;
import java.time.Clock;

@PortalTest
class DemonstrationAccountsModuleTests {

    @TempDir Path data;
    @Autowired Accounts accounts;
    @Autowired RoleGrants grants;
    @Autowired PasswordHashing hashing;
    @Autowired Alliance alliance;
    @Autowired DemonstrationAccounts demonstration;

    @Test
    void hasSomebodyForEveryTask() {
        assertThat(demonstration.cast()).hasSizeGreaterThanOrEqualTo(8);
        for (var login : new String[] {"system", "security", "audit", "fgw-admin", "citizen"}) {
            assertThat(accounts.byName(login)).isPresent();
        }
    }

    @Test
    void refusesItsPasswordOutsideTheDemonstration() {
        var real =
                new DemonstrationAccounts(
                        accounts,
                        grants,
                        hashing,
                        alliance,
                        TestSurroundings.production(data),
                        Clock.systemUTC());
        assertThat(real.cast()).isEmpty();
        assertThatThrownBy(() -> real.run(new DefaultApplicationArguments()))
                .hasMessageContaining("still has the password of the demonstration");
    }
}
