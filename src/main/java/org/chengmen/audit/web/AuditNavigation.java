package org.chengmen.audit.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The audit administrator's way to the trail.
@Component
class AuditNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(900, "audit.title", "/desk/audit", Role.AUDIT_ADMINISTRATOR));
    }
}
