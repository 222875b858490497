package org.chengmen.alliance.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.AllianceSettings;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.sites.ClosingDraft;
import org.chengmen.alliance.sites.SiteClosings;
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

/// Where a site is launched, closed and opened again.
@Controller
@ForStaff({Role.SYSTEM_ADMINISTRATOR, Role.SITE_ADMINISTRATOR})
class SiteLifeDesk {

    private final SiteRegistry registry;
    private final SiteClosings closings;
    private final AllianceSettings settings;

    SiteLifeDesk(SiteRegistry registry, SiteClosings closings, AllianceSettings settings) {
        this.registry = registry;
        this.closings = closings;
        this.settings = settings;
    }

    @PostMapping("/desk/sites/{id}/launch")
    String launch(@PathVariable UUID id, @RequestParam long version) {
        return SitePaths.done(registry.launch(new SiteId(id), version), Done.LAUNCHED);
    }

    @PostMapping("/desk/sites/{id}/reopen")
    String reopen(@PathVariable UUID id, @RequestParam long version) {
        return SitePaths.done(closings.reopen(new SiteId(id), version), Done.REOPENED);
    }

    @GetMapping("/desk/sites/{id}/closing")
    String edit(@PathVariable UUID id, Model model) {
        var site = registry.mine(new SiteId(id));
        return form(id, site.version(), ClosingDraft.of(site.closing()), List.of(), model);
    }

    @PostMapping("/desk/sites/{id}/closing")
    String close(
            @PathVariable UUID id,
            @RequestParam long version,
            ClosingDraft draft,
            Model model,
            HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () -> SitePaths.done(closings.close(new SiteId(id), version, draft), Done.CLOSING),
                problems -> form(id, version, draft, problems, model));
    }

    private String form(
            UUID id, long version, ClosingDraft draft, List<Problem> problems, Model model) {
        model.addAttribute("site", registry.mine(new SiteId(id)));
        model.addAttribute("version", version);
        model.addAttribute("draft", draft);
        model.addAttribute("longest", settings.longestNoticeDays());
        model.addAttribute("problems", problems);
        return "alliance/deskSiteClosing";
    }
}
