package org.chengmen.alliance.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.sites.BrandDraft;
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

/// Where a site gets its colours; every colour is shown with the contrast that it really has.
@Controller
@ForStaff({Role.SYSTEM_ADMINISTRATOR, Role.SITE_ADMINISTRATOR})
class SiteBrandDesk {

    private final SiteRegistry registry;

    SiteBrandDesk(SiteRegistry registry) {
        this.registry = registry;
    }

    @GetMapping("/desk/sites/{id}/brand")
    String edit(@PathVariable UUID id, Model model) {
        var site = registry.mine(new SiteId(id));
        return form(id, site.version(), BrandDraft.of(site.brand()), List.of(), model);
    }

    /// With `try` the colours are only measured and shown.
    @PostMapping("/desk/sites/{id}/brand")
    String dress(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(name = "try", defaultValue = "false") boolean trying,
            BrandDraft draft,
            Model model,
            HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () ->
                        trying
                                ? form(id, version, draft, draft.problems(), model)
                                : SitePaths.done(
                                        registry.dress(new SiteId(id), version, draft),
                                        Done.DRESSED),
                problems -> form(id, version, draft, problems, model));
    }

    private String form(
            UUID id, long version, BrandDraft draft, List<Problem> problems, Model model) {
        model.addAttribute("site", registry.mine(new SiteId(id)));
        model.addAttribute("version", version);
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        return "alliance/deskSiteBrand";
    }
}
