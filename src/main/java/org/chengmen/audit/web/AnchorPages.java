package org.chengmen.audit.web;

import org.chengmen.audit.anchors.Anchor;
import org.chengmen.audit.anchors.Anchoring;
import org.chengmen.audit.anchors.Anchors;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.cache.PageTags;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.time.Instant;
import java.util.List;

/// The anchors in public. Whoever wrote one down can prove later that nothing before it was
/// changed.
@Controller
@OpenToAll
class AnchorPages {

    private static final int PAGE = 48;

    private final Anchors anchors;

    AnchorPages(Anchors anchors) {
        this.anchors = anchors;
    }

    @GetMapping("/audit/anchors")
    String anchors(
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Model model,
            PageTags tags) {
        tags.shows(Anchoring.PAGES);
        var page = page(before);
        model.addAttribute("anchors", page.items());
        model.addAttribute(
                "next", page.next() == null ? null : "/audit/anchors?before=" + page.next());
        return "audit/anchors";
    }

    @GetMapping("/api/audit/anchors")
    @ResponseBody
    PageOf<Line> list(@RequestParam(defaultValue = "9223372036854775807") long before) {
        return page(before).map(Line::of);
    }

    private PageOf<Anchor> page(long before) {
        return PageOf.of(
                anchors.before(before, PAGE + 1), PAGE, anchor -> String.valueOf(anchor.number()));
    }

    /// All that is needed to compute the root again; nothing that could be used to make one.
    record Line(
            long number,
            Instant at,
            long entries,
            String root,
            List<Long> lengths,
            List<String> heads) {

        static Line of(Anchor anchor) {
            return new Line(
                    anchor.number(),
                    anchor.at(),
                    anchor.entries(),
                    anchor.root(),
                    anchor.lengths(),
                    anchor.heads());
        }
    }
}
