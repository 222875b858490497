package org.chengmen.publishing.pages.web;

import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.BlockKind;
import org.chengmen.publishing.blocks.Blocks;
import org.chengmen.publishing.blocks.Place;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.pages.Arranging;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Which home page or column page of a site is to be laid out from blocks.
@Controller
@RequestMapping("/desk/pages")
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class PageDesk {

    private final Arranging arranging;
    private final PageLists lists;
    private final Columns columns;

    PageDesk(Arranging arranging, PageLists lists, Columns columns) {
        this.arranging = arranging;
        this.lists = lists;
        this.columns = columns;
    }

    @GetMapping
    String pages(@RequestParam(required = false) @Nullable UUID site, Frame frame, Model model) {
        var chosen = lists.chosen(site, frame);
        model.addAttribute("sites", lists.sites());
        model.addAttribute("site", chosen);
        model.addAttribute("lines", lists.of(chosen.id().value()));
        model.addAttribute(
                "columns",
                columns.ofSite(chosen.id().value()).stream().filter(it -> !it.hidden()).toList());
        return "publishing/deskPages";
    }

    /// Without a column its home page.
    @PostMapping
    String open(
            @RequestParam UUID site,
            @RequestParam(required = false) @Nullable UUID column,
            @RequestParam(defaultValue = "zh") String language) {
        var place = column == null ? Place.home(site) : Place.column(site, new ColumnId(column));
        var edition =
                arranging.open(
                        place,
                        "en".equals(language) ? Locale.ENGLISH : Locale.CHINESE,
                        place.isHome() ? asItStands() : Blocks.NONE);
        return "redirect:/desk/pages/" + edition.id().value();
    }

    /// A home page is begun as the portal arranges one, so that only what shall change need be
    /// moved.
    private static Blocks asItStands() {
        return new Blocks(
                List.of(
                        Block.of(BlockKind.ROOM_WELCOME),
                        Block.of(BlockKind.ROOM_NEWS).titled("", 4),
                        Block.of(BlockKind.ROOM_POLICIES).titled("", 2),
                        Block.of(BlockKind.ROOM_SERVICES),
                        Block.of(BlockKind.ROOM_INTERACTION).titled("", 3),
                        Block.of(BlockKind.ROOM_TOPICS).titled("", 3),
                        Block.of(BlockKind.ROOM_DATA),
                        Block.of(BlockKind.ROOM_ALLIANCE)));
    }
}
