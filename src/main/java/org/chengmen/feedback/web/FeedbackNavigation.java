package org.chengmen.feedback.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The way to the feedback desk.
@Component
class FeedbackNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.onEverySite(900, "feedback.title", "/feedback"),
                NavigationEntry.desk(
                        300, "feedback.desk", "/desk/feedback", Role.SITE_ADMINISTRATOR));
    }
}
