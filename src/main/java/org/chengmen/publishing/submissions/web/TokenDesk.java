package org.chengmen.publishing.submissions.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.submissions.SubmissionRefusal;
import org.chengmen.publishing.submissions.TokenBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// The tokens of members' own systems, for who administers their sites.
@Controller
@ForStaff(Role.SITE_ADMINISTRATOR)
class TokenDesk {

    private final TokenBook book;
    private final Clock clock;

    TokenDesk(TokenBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/desk/member-tokens")
    String tokens(@RequestParam(required = false) @Nullable UUID site, Model model) {
        return show(site, null, List.of(), model);
    }

    private String show(
            @Nullable UUID asked,
            TokenBook.@Nullable Given given,
            List<Problem> problems,
            Model model) {
        var sites = book.sites();
        var site = chosen(sites, asked);
        var tokens = book.of(site.id().value());
        model.addAttribute("view", new TokenView(site, sites, tokens, given, clock.instant()));
        model.addAttribute("problems", problems);
        return "publishing/memberTokens";
    }

    private static SiteView chosen(List<SiteView> sites, @Nullable UUID asked) {
        return sites.stream()
                .filter(it -> asked == null || it.id().value().equals(asked))
                .findFirst()
                .orElseThrow(() -> Refused.because(SubmissionRefusal.MAY_NOT_GIVE_TOKENS));
    }

    /// The page of the answer shows the key, once and for nobody's cache.
    @PostMapping("/desk/member-tokens")
    String give(
            @RequestParam UUID site,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") int days,
            Model model,
            HttpServletResponse response) {
        try {
            response.setHeader("Cache-Control", "no-store");
            return show(site, book.give(site, name, days), List.of(), model);
        } catch (Refused refused) {
            if (refused.problems().getFirst().field() == null) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(site, null, refused.problems(), model);
        }
    }

    @PostMapping("/desk/member-tokens/{id}/revoke")
    String revoke(@PathVariable UUID id, @RequestParam UUID site) {
        book.revoke(id);
        return "redirect:/desk/member-tokens?done=1&site=" + site;
    }
}
