package org.chengmen.publishing.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.chains.ChainBook;
import org.chengmen.publishing.chains.ChainDetails;
import org.chengmen.publishing.chains.ReviewChain;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.columns.Columns;
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

/// Where the administrator of a site says who reads what before the public does.
@Controller
@ForStaff(Role.SITE_ADMINISTRATOR)
class ChainDesk {

    private final ReviewChains chains;
    private final ChainBook book;
    private final ChainForms forms;
    private final Columns columns;
    private final Alliance alliance;
    private final CurrentPerson person;

    ChainDesk(
            ReviewChains chains,
            ChainBook book,
            ChainForms forms,
            Columns columns,
            Alliance alliance,
            CurrentPerson person) {
        this.chains = chains;
        this.book = book;
        this.forms = forms;
        this.columns = columns;
        this.alliance = alliance;
        this.person = person;
    }

    @GetMapping("/desk/chains")
    String list(@RequestParam(required = false) @Nullable UUID site, Model model) {
        var chosen = site(site);
        var there = columns.ofSite(chosen.id().value());
        model.addAttribute("sites", sites());
        model.addAttribute("site", chosen);
        model.addAttribute(
                "chains",
                chains.ofOrganisation(chosen.owner().value()).stream()
                        .map(it ->
                                new ChainLine(
                                        it,
                                        book.mayChange(it),
                                        there.stream()
                                                .filter(column -> column.chain().equals(it.id()))
                                                .toList()))
                        .toList());
        return "publishing/chains";
    }

    /// Begins as the chain `from` stands.
    @GetMapping("/desk/chains/new")
    String blank(
            @RequestParam UUID site,
            @RequestParam(required = false) @Nullable UUID from,
            Model model) {
        var chosen = site(site);
        var pattern = offered(chosen, from == null ? chains.standard() : from);
        var details = new ChainDetails("", "", forms.of(pattern).levels());
        return form(chosen, null, details, List.of(), model);
    }

    @PostMapping("/desk/chains/new")
    String add(
            @RequestParam UUID site,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var details = forms.of(sent);
        try {
            book.add(site(site).id().value(), details);
            return "redirect:/desk/chains?site=" + site;
        } catch (Refused refused) {
            return again(site(site), null, details, refused, model, response);
        }
    }

    @GetMapping("/desk/chains/{id}")
    String chain(@PathVariable UUID id, @RequestParam UUID site, Model model) {
        var chosen = site(site);
        var chain = offered(chosen, id);
        return form(chosen, chain, forms.of(chain), List.of(), model);
    }

    @PostMapping("/desk/chains/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam UUID site,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var chosen = site(site);
        var chain = offered(chosen, id);
        var details = forms.of(sent);
        try {
            book.change(id, version, details);
            return "redirect:/desk/chains?site=" + site;
        } catch (Refused refused) {
            return again(chosen, chain, details, refused, model, response);
        }
    }

    private String again(
            SiteView site,
            @Nullable ReviewChain chain,
            ChainDetails details,
            Refused refused,
            Model model,
            HttpServletResponse response) {
        if (refused.problems().stream().anyMatch(it -> it.field() == null)) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(site, chain, details, refused.problems(), model);
    }

    private String form(
            SiteView site,
            @Nullable ReviewChain chain,
            ChainDetails details,
            List<Problem> problems,
            Model model) {
        model.addAttribute("site", site);
        model.addAttribute("chain", chain);
        model.addAttribute("details", details);
        model.addAttribute("rows", ChainForms.rows(details));
        model.addAttribute("changeable", chain == null || book.mayChange(chain));
        model.addAttribute("problems", problems);
        return "publishing/chain";
    }

    private ReviewChain offered(SiteView site, UUID id) {
        return chains.ofOrganisation(site.owner().value()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(PublishingRefusal.CHAIN_UNKNOWN));
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
                .orElseThrow(() -> Refused.because(PublishingRefusal.CHAIN_UNKNOWN));
    }
}
