package org.chengmen.calendar.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The system administrator's way to the calendar.
@Component
class CalendarNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.onPortal(840, "calendar.title", "/calendar"),
                NavigationEntry.desk(
                        800, "calendar.desk", "/desk/calendar", Role.SYSTEM_ADMINISTRATOR));
    }
}
