package org.chengmen.alliance.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SiteDomains;
import org.chengmen.alliance.sites.SiteRegistry;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Where a site gets and loses its domains.
@Controller
@ForStaff({Role.SYSTEM_ADMINISTRATOR, Role.SITE_ADMINISTRATOR})
class SiteDomainDesk {

    private final SiteDomains domains;
    private final SiteRegistry registry;

    SiteDomainDesk(SiteDomains domains, SiteRegistry registry) {
        this.domains = domains;
        this.registry = registry;
    }

    @GetMapping("/desk/sites/{id}/domains")
    String list(@PathVariable UUID id, Model model) {
        return page(id, "", List.of(), model);
    }

    @PostMapping("/desk/sites/{id}/domains")
    String add(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String host,
            Model model,
            HttpServletResponse response) {
        return answer(id, host, () -> domains.add(new SiteId(id), version, host), model, response);
    }

    @PostMapping("/desk/sites/{id}/domains/remove")
    String remove(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam String host,
            Model model,
            HttpServletResponse response) {
        return answer(id, "", () -> domains.remove(new SiteId(id), version, host), model, response);
    }

    @PostMapping("/desk/sites/{id}/domains/first")
    String makeFirst(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam String host,
            Model model,
            HttpServletResponse response) {
        return answer(
                id, "", () -> domains.makeFirst(new SiteId(id), version, host), model, response);
    }

    private String answer(
            UUID id,
            String typed,
            Supplier<Site> command,
            Model model,
            HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () -> SitePaths.page(command.get(), "domains"),
                problems -> page(id, typed, problems, model));
    }

    private String page(UUID id, String typed, List<Problem> problems, Model model) {
        model.addAttribute("site", registry.mine(new SiteId(id)));
        model.addAttribute("host", typed);
        model.addAttribute("problems", problems);
        return "alliance/deskSiteDomains";
    }
}
