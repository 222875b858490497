package org.chengmen.search.crawl.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.search.crawl.push.TokenBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// Where a member gets the token with which its program sends pages.
@Controller
@ForStaff({Role.SYSTEM_ADMINISTRATOR, Role.SITE_ADMINISTRATOR})
class TokenDesk {

    private final TokenBook tokens;
    private final DomainLines lines;

    TokenDesk(TokenBook tokens, DomainLines lines) {
        this.tokens = tokens;
        this.lines = lines;
    }

    @GetMapping("/desk/search/tokens")
    String list(Model model) {
        return page("", List.of(), null, model);
    }

    /// The token stands on the answer itself, which nobody keeps, and on no other page.
    @PostMapping("/desk/search/tokens")
    String create(
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletResponse response) {
        try {
            return page("", List.of(), tokens.create(organisation, name.strip()), model);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(name, refused.problems(), null, model);
        }
    }

    @PostMapping("/desk/search/tokens/{id}/end")
    String end(@PathVariable UUID id) {
        tokens.end(id);
        return "redirect:/desk/search/tokens";
    }

    private String page(String name, List<Problem> problems, @Nullable String secret, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("problems", problems);
        model.addAttribute("secret", secret);
        model.addAttribute("organisations", lines.organisations());
        model.addAttribute(
                "lines",
                tokens.mine().stream()
                        .map(it -> new TokenLine(it, lines.owner(it.organisation())))
                        .toList());
        return "search/pushTokens";
    }
}
