package org.chengmen.alliance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.sites.BrandDraft;
import org.chengmen.alliance.sites.SitePictures;
import org.chengmen.alliance.sites.SiteRegistry;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where a site gets its colours, pictures, corners and pattern; every colour is shown with the
/// contrast that it really has.
@Controller
@ForStaff({Role.SYSTEM_ADMINISTRATOR, Role.SITE_ADMINISTRATOR})
class SiteBrandDesk {

    private final SiteRegistry registry;
    private final SitePictures pictures;

    SiteBrandDesk(SiteRegistry registry, SitePictures pictures) {
        this.registry = registry;
        this.pictures = pictures;
    }

    @GetMapping("/desk/sites/{id}/brand")
    String edit(@PathVariable UUID id, Model model) {
        var site = registry.mine(new SiteId(id));
        return form(id, site.version(), BrandDraft.of(site.brand()), List.of(), model);
    }

    /// With `try` the look is only measured and shown.
    @PostMapping("/desk/sites/{id}/brand")
    String dress(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(name = "try", defaultValue = "false") boolean trying,
            BrandDraft typed,
            BrandParts parts,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var site = registry.mine(new SiteId(id));
        var refused = new ArrayList<Problem>();
        var draft = parts.takenInto(typed, site, pictures, refused);
        return FormAnswer.of(
                response,
                () -> {
                    Refused.ifAny(refused);
                    return trying
                            ? form(id, version, draft, problems(id, draft), model)
                            : SitePaths.done(
                                    registry.dress(new SiteId(id), version, draft), Done.DRESSED);
                },
                problems -> form(id, version, draft, problems, model));
    }

    private List<Problem> problems(UUID id, BrandDraft draft) {
        return registry.trial(registry.mine(new SiteId(id)), draft).problems();
    }

    /// The look on trial as the form's own page shows it: pages carry no style of their own.
    @GetMapping(path = "/desk/sites/{id}/brand.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    String preview(@PathVariable UUID id, BrandDraft draft) {
        return registry.trial(registry.mine(new SiteId(id)), draft)
                .shown()
                .map(SiteBrandDesk::sheet)
                .orElse("");
    }

    private static String address(UUID id, BrandDraft draft) {
        return draft.values().entrySet().stream()
                .map(it -> it.getKey() + "=" + UriUtils.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&", "/desk/sites/" + id + "/brand.css?", ""));
    }

    private static String sheet(Brand brand) {
        return brand.stylesheet(".brand-preview");
    }

    private String form(
            UUID id, long version, BrandDraft draft, List<Problem> problems, Model model) {
        var site = registry.mine(new SiteId(id));
        model.addAttribute("site", site);
        model.addAttribute("version", version);
        model.addAttribute("draft", draft);
        model.addAttribute("shown", registry.trial(site, draft).shown().orElse(null));
        model.addAttribute("preview", address(id, draft));
        model.addAttribute("problems", problems);
        return "alliance/deskSiteBrand";
    }
}
