package org.chengmen.accounts.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The ways to the pages of accounts.
@Component
class AccountsNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.mine(10, "accounts.my", "/my"),
                NavigationEntry.mine(20, "accounts.profile", "/my/profile"),
                NavigationEntry.mine(30, "accounts.sessions", "/my/sessions"),
                NavigationEntry.desk(
                        700, "accounts.desk.accounts", "/desk/accounts", Role.SYSTEM_ADMINISTRATOR),
                NavigationEntry.desk(
                        710, "accounts.desk.roles", "/desk/roles", Role.SECURITY_ADMINISTRATOR),
                NavigationEntry.desk(
                        715, "accounts.copies", "/desk/copies", Role.SECURITY_ADMINISTRATOR),
                NavigationEntry.desk(
                        720, "accounts.desk.outbox", "/desk/outbox", Role.SYSTEM_ADMINISTRATOR));
    }
}
