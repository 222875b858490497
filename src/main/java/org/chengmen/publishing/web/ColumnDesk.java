package org.chengmen.publishing.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnDetails;
import org.chengmen.publishing.columns.ColumnTree;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.types.DocumentTypes;
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

/// Where the administrator of a site builds its columns.
@Controller
@ForStaff(Role.SITE_ADMINISTRATOR)
class ColumnDesk {

    private final Columns columns;
    private final ColumnTree tree;
    private final ReviewChains chains;
    private final DocumentTypes types;
    private final Alliance alliance;
    private final CurrentPerson person;

    ColumnDesk(
            Columns columns,
            ColumnTree tree,
            ReviewChains chains,
            DocumentTypes types,
            Alliance alliance,
            CurrentPerson person) {
        this.columns = columns;
        this.tree = tree;
        this.chains = chains;
        this.types = types;
        this.alliance = alliance;
        this.person = person;
    }

    @GetMapping("/desk/columns")
    String list(@RequestParam(required = false) @Nullable UUID site, Model model) {
        var chosen = site(site);
        model.addAttribute("sites", sites());
        model.addAttribute("site", chosen);
        model.addAttribute("columns", columns.ofSite(chosen.id().value()));
        return "publishing/deskColumns";
    }

    @GetMapping("/desk/columns/new")
    String blank(
            @RequestParam UUID site,
            @RequestParam(required = false) @Nullable UUID parent,
            Model model) {
        return form(site(site), null, ColumnForms.blank(parent), List.of(), model);
    }

    @PostMapping("/desk/columns/new")
    String add(
            @RequestParam UUID site,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var details = ColumnForms.of(sent);
        try {
            tree.add(site(site).id().value(), details);
            return "redirect:/desk/columns?site=" + site;
        } catch (Refused refused) {
            return again(site(site), null, details, refused, model, response);
        }
    }

    @GetMapping("/desk/columns/{id}")
    String column(@PathVariable UUID id, Model model) {
        var column = mine(id);
        return form(site(column.site()), column, ColumnForms.of(column), List.of(), model);
    }

    @PostMapping("/desk/columns/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var column = mine(id);
        var details = ColumnForms.of(sent);
        try {
            tree.change(column.id(), version, details);
            return "redirect:/desk/columns?site=" + column.site();
        } catch (Refused refused) {
            return again(site(column.site()), column, details, refused, model, response);
        }
    }

    @PostMapping("/desk/columns/{id}/remove")
    String remove(@PathVariable UUID id) {
        var column = mine(id);
        tree.remove(column.id());
        return "redirect:/desk/columns?site=" + column.site();
    }

    private String again(
            SiteView site,
            @Nullable Column column,
            ColumnDetails details,
            Refused refused,
            Model model,
            HttpServletResponse response) {
        if (refused.problems().stream().anyMatch(it -> it.field() == null)) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(site, column, details, refused.problems(), model);
    }

    private String form(
            SiteView site,
            @Nullable Column column,
            ColumnDetails details,
            List<Problem> problems,
            Model model) {
        model.addAttribute("site", site);
        model.addAttribute("column", column);
        model.addAttribute("details", details);
        model.addAttribute("problems", problems);
        model.addAttribute("columns", columns.ofSite(site.id().value()));
        model.addAttribute("types", types.all());
        model.addAttribute("chains", chains.ofOrganisation(site.owner().value()));
        return "publishing/deskColumn";
    }

    private List<SiteView> sites() {
        return alliance.sites().stream()
                .filter(it -> person.holdsOn(Role.SITE_ADMINISTRATOR, it.id().value()))
                .toList();
    }

    private SiteView site(@Nullable UUID asked) {
        return sites().stream()
                .filter(it -> asked == null || it.id().value().equals(asked))
                .findFirst()
                .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
    }

    private Column mine(UUID id) {
        return columns.find(new ColumnId(id))
                .filter(it -> person.holdsOn(Role.SITE_ADMINISTRATOR, it.site()))
                .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
    }
}
