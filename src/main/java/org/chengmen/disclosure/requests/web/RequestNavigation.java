package org.chengmen.disclosure.requests.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The ways to requests: on every site, in the account, at the desk.
@Component
class RequestNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.onEverySite(620, "disclosure.request", "/disclosure/request"),
                NavigationEntry.mine(300, "disclosure.request.mine", "/my/requests"),
                NavigationEntry.desk(
                        240,
                        "disclosure.request.desk",
                        "/desk/requests",
                        Role.DEPARTMENT_OFFICER,
                        Role.COUNTER_CLERK,
                        Role.SUPERVISOR));
    }
}
