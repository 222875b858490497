package org.chengmen.search.crawl.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.search.crawl.registry.CrawlRights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/// How a crawled site stands, and on request how its crawl goes on: the page then comes anew by
/// itself, until the reader stops it (WCAG 2.2.2).
@Controller
@ForStaff({Role.SYSTEM_ADMINISTRATOR, Role.SITE_ADMINISTRATOR})
class HealthDesk {

    private static final String EVERY_SECONDS = "5";

    private final CrawlRights rights;
    private final HealthViews views;

    HealthDesk(CrawlRights rights, HealthViews views) {
        this.rights = rights;
        this.views = views;
    }

    @GetMapping("/desk/search/domains/{id}")
    String domain(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int live,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("view", views.of(rights.mine(id)));
        model.addAttribute("live", live == 1);
        if (live == 1) {
            response.setHeader("Refresh", EVERY_SECONDS);
        }
        return "search/crawlDomain";
    }
}
