package org.chengmen.publishing.exchange.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The way to the desks of the exchange.
@Component
class ExchangeNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(
                        203, "publishing.exchange.sorting", "/desk/sorting", Role.EDITOR),
                NavigationEntry.desk(
                        204,
                        "publishing.exchange.receipts",
                        "/desk/receipts",
                        Role.CONTRIBUTOR,
                        Role.EDITOR,
                        Role.REVIEWER,
                        Role.PUBLISHER,
                        Role.SITE_ADMINISTRATOR),
                NavigationEntry.desk(
                        205,
                        "publishing.exchange.rules",
                        "/desk/exchange-rules",
                        Role.PUBLISHER,
                        Role.SITE_ADMINISTRATOR));
    }
}
