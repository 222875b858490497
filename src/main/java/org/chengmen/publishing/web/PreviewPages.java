package org.chengmen.publishing.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.previews.Previewing;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An edition for whoever holds a link to it, in the look of the site whose host the link names. It
/// is kept nowhere, and no search engine takes it up.
@Controller
@OpenToAll
class PreviewPages {

    private final Previewing previewing;
    private final PreviewViews views;

    PreviewPages(Previewing previewing, PreviewViews views) {
        this.previewing = previewing;
        this.views = views;
    }

    @GetMapping("/preview/{secret:[A-Za-z0-9_-]{43}}")
    String preview(@PathVariable String secret, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("view", views.page(previewing.open(secret)));
        model.addAttribute("preview", true);
        return "publishing/document";
    }
}
