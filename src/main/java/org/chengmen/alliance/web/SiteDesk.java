package org.chengmen.alliance.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.memory.Memory;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SiteAuthority;
import org.chengmen.alliance.sites.SiteDraft;
import org.chengmen.alliance.sites.SiteRegistry;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// Where sites are founded and their facts kept: all of them by the system administrator, each by
/// its own administrators.
@Controller
@ForStaff({Role.SYSTEM_ADMINISTRATOR, Role.SITE_ADMINISTRATOR})
class SiteDesk {

    private static final int PAGE = 50;

    private final SiteRegistry registry;
    private final SiteAuthority authority;
    private final OrganisationOptions options;
    private final Memory memory;

    SiteDesk(
            SiteRegistry registry,
            SiteAuthority authority,
            OrganisationOptions options,
            Memory memory) {
        this.registry = registry;
        this.authority = authority;
        this.options = options;
        this.memory = memory;
    }

    @GetMapping("/desk/sites")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var query = DirectoryQuery.of(q, kind);
        var now = memory.now();
        var found =
                now.sites().stream()
                        .filter(authority::mayAdminister)
                        .filter(it -> query.wantsKind(it.kind().code()))
                        .filter(it -> query.finds(it.name(), String.join(" ", it.hosts())))
                        .toList();
        model.addAttribute("query", query);
        model.addAttribute("found", found.size());
        model.addAttribute("page", Stretch.of(found, SiteDesk::key, after, PAGE));
        model.addAttribute("now", now);
        model.addAttribute("mayFound", authority.mayFound());
        return "alliance/deskSites";
    }

    private static String key(Site site) {
        return site.id().value().toString();
    }

    @GetMapping("/desk/sites/{id}")
    String overview(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
        var site = registry.mine(new SiteId(id));
        var now = memory.now();
        model.addAttribute("site", site);
        model.addAttribute("owner", now.byId().get(site.owner()));
        model.addAttribute(
                "parent", site.parent() == null ? null : now.sitesById().get(site.parent()));
        model.addAttribute("status", site.statusOn(now.day()));
        model.addAttribute("done", Done.of(done));
        return "alliance/deskSite";
    }

    @GetMapping("/desk/sites/new")
    @ForStaff(Role.SYSTEM_ADMINISTRATOR)
    String blank(Frame frame, Model model) {
        return form(frame, model, null, blank(), List.of());
    }

    private SiteDraft blank() {
        return SiteDraft.under(memory.now().portal().map(SiteDesk::key).orElse(""));
    }

    @PostMapping("/desk/sites/new")
    @ForStaff(Role.SYSTEM_ADMINISTRATOR)
    String found(SiteDraft draft, Frame frame, Model model, HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () -> SitePaths.done(registry.found(draft), Done.FOUNDED),
                problems -> form(frame, model, null, draft, problems));
    }

    @GetMapping("/desk/sites/{id}/facts")
    String edit(@PathVariable UUID id, Frame frame, Model model) {
        var site = registry.mine(new SiteId(id));
        model.addAttribute("version", site.version());
        return form(frame, model, site, registry.draftOf(site), List.of());
    }

    @PostMapping("/desk/sites/{id}/facts")
    String change(
            @PathVariable UUID id,
            @RequestParam long version,
            SiteDraft draft,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () -> SitePaths.done(registry.change(new SiteId(id), version, draft), Done.CHANGED),
                problems -> {
                    model.addAttribute("version", version);
                    return form(frame, model, registry.mine(new SiteId(id)), draft, problems);
                });
    }

    private List<Option> parents(Frame frame, @Nullable Site site) {
        return memory.now().sites().stream()
                .filter(it -> site == null || !it.id().equals(site.id()))
                .map(it -> Option.of(key(it), frame.t(it.name())))
                .toList();
    }

    private String form(
            Frame frame,
            Model model,
            @Nullable Site site,
            SiteDraft draft,
            List<Problem> problems) {
        model.addAttribute("site", site);
        model.addAttribute("draft", draft);
        model.addAttribute("owners", options.all(frame));
        model.addAttribute("parents", parents(frame, site));
        model.addAttribute("mayFound", authority.mayFound());
        model.addAttribute("problems", problems);
        return "alliance/deskSiteFacts";
    }
}
