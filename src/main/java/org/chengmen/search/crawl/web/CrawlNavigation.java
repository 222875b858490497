package org.chengmen.search.crawl.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The way to the crawled sites.
@Component
class CrawlNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(
                        420,
                        "search.crawl.desk",
                        "/desk/search/domains",
                        Role.SYSTEM_ADMINISTRATOR,
                        Role.SITE_ADMINISTRATOR));
    }
}
