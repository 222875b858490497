package org.chengmen.search.crawl.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.registry.CrawlRights;
import org.chengmen.search.crawl.registry.DomainDraft;
import org.chengmen.search.crawl.registry.DomainRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// Where administrators register the sites that are crawled, and set how.
@Controller
@ForStaff({Role.SYSTEM_ADMINISTRATOR, Role.SITE_ADMINISTRATOR})
class DomainDesk {

    private final DomainRegistry registry;
    private final CrawlRights rights;
    private final DomainLines lines;

    DomainDesk(DomainRegistry registry, CrawlRights rights, DomainLines lines) {
        this.registry = registry;
        this.rights = rights;
        this.lines = lines;
    }

    @GetMapping("/desk/search/domains")
    String list(Model model) {
        model.addAttribute("lines", lines.mine());
        return "search/crawlDomains";
    }

    @GetMapping("/desk/search/domains/new")
    String blank(Model model) {
        var first = lines.organisations().stream().findFirst();
        var organisation = first.map(it -> it.id().value().toString()).orElse("");
        return form(null, DomainDraft.blank(organisation), List.of(), model);
    }

    @PostMapping("/desk/search/domains/new")
    String add(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var draft = DomainDraft.of(sent);
        try {
            return "redirect:/desk/search/domains/" + registry.add(draft) + "?live=1";
        } catch (Refused refused) {
            return again(null, draft, refused, model, response);
        }
    }

    @GetMapping("/desk/search/domains/{id}/settings")
    String settings(@PathVariable UUID id, Model model) {
        var domain = rights.mine(id);
        return form(domain, DomainDraft.of(domain), List.of(), model);
    }

    @PostMapping("/desk/search/domains/{id}/settings")
    String change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var draft = DomainDraft.of(sent);
        try {
            registry.change(id, version, draft);
            return "redirect:/desk/search/domains/" + id;
        } catch (Refused refused) {
            return again(rights.mine(id), draft, refused, model, response);
        }
    }

    @PostMapping("/desk/search/domains/{id}/pause")
    String pause(@PathVariable UUID id, @RequestParam boolean paused) {
        registry.pause(id, paused);
        return "redirect:/desk/search/domains/" + id;
    }

    @PostMapping("/desk/search/domains/{id}/again")
    String callUp(@PathVariable UUID id) {
        registry.callUp(id);
        return "redirect:/desk/search/domains/" + id + "?live=1";
    }

    @PostMapping("/desk/search/domains/{id}/remove")
    String remove(@PathVariable UUID id) {
        registry.remove(id);
        return "redirect:/desk/search/domains";
    }

    private String again(
            @Nullable Domain domain,
            DomainDraft draft,
            Refused refused,
            Model model,
            HttpServletResponse response) {
        if (refused.problems().stream().anyMatch(it -> it.field() == null)) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(domain, draft, refused.problems(), model);
    }

    private String form(
            @Nullable Domain domain, DomainDraft draft, List<Problem> problems, Model model) {
        model.addAttribute("domain", domain);
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        model.addAttribute("organisations", lines.organisations());
        model.addAttribute("sites", lines.sites());
        return "search/crawlSettings";
    }
}
