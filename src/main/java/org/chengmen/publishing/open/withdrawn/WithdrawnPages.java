package org.chengmen.publishing.open.withdrawn;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.publication.ListKey;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Nothing that was published disappears in silence: everybody reads here what was taken down, when
/// and why.
@Controller
@OpenToAll
class WithdrawnPages {

    private static final int ON_A_PAGE = 30;

    private final TakenDowns takenDowns;

    WithdrawnPages(TakenDowns takenDowns) {
        this.takenDowns = takenDowns;
    }

    @GetMapping("/documents/withdrawn")
    String list(
            @RequestParam(required = false) @Nullable String after,
            Frame frame,
            PageTags tags,
            Model model) {
        var site = frame.site().id();
        tags.shows("documents:" + site);
        var page = takenDowns.of(site, ListKey.parse(after), ON_A_PAGE);
        model.addAttribute("documents", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        return "publishing/withdrawn";
    }
}
