package org.chengmen.publishing.pages.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.BlockKind;
import org.chengmen.publishing.blocks.BlockRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.pages.Arranging;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Where one block of a page is filled in.
@Controller
@RequestMapping("/desk/pages/{edition}/blocks/{id}")
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class BlockDesk {

    private static final Set<String> UNLISTED = Set.of("home-page", "column-page", "slot-item");

    private final Arranging arranging;
    private final ArrangingViews views;
    private final DocumentTypes types;
    private final Alliance alliance;

    BlockDesk(Arranging arranging, ArrangingViews views, DocumentTypes types, Alliance alliance) {
        this.arranging = arranging;
        this.views = views;
        this.types = types;
        this.alliance = alliance;
    }

    @GetMapping
    String form(@PathVariable UUID edition, @PathVariable String id, Frame frame, Model model) {
        var view = views.of(new EditionId(edition));
        var block = block(view, id);
        model.addAttribute("view", view);
        model.addAttribute("block", block);
        model.addAttribute("columns", columns(view, block, frame));
        model.addAttribute("sites", sites(frame));
        model.addAttribute("types", types(frame));
        return "publishing/arrangeBlock";
    }

    private static Block block(ArrangingView view, String id) {
        return view.blocks()
                .find(id)
                .orElseThrow(() -> Refused.because(BlockRefusal.BLOCK_UNKNOWN));
    }

    /// A slot shows slots, everything else what is no slot.
    private static List<Option> columns(ArrangingView view, Block block, Frame frame) {
        var slot = block.kind() == BlockKind.SLOT;
        return view.columns().stream()
                .filter(it -> slot ? FirstSource.isSlot(it) : !it.hidden())
                .map(it -> Option.of(it.id().value().toString(), name(it, frame)))
                .toList();
    }

    private static String name(Column column, Frame frame) {
        return "　".repeat(column.depth()) + frame.t(column.name());
    }

    private List<Option> sites(Frame frame) {
        return alliance.sites().stream()
                .filter(SiteView::hosted)
                .map(it -> Option.of(it.id().value().toString(), frame.t(it.name())))
                .toList();
    }

    private List<Option> types(Frame frame) {
        return types.all().stream()
                .filter(it -> !UNLISTED.contains(it.code()))
                .map(it -> Option.of(it.code(), frame.t(it.name())))
                .toList();
    }

    @PostMapping
    String save(
            @PathVariable UUID edition,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        block(views.of(new EditionId(edition)), id);
        var back = "redirect:/desk/pages/" + edition;
        try {
            arranging.change(
                    new EditionId(edition),
                    version,
                    blocks -> blocks.change(id, new BlockForm(sent)::block));
            return back + "?moved=" + id + "#b-" + id;
        } catch (Refused refused) {
            if (refused.problems().getFirst().code() != PublishingRefusal.EDITED_MEANWHILE) {
                throw refused;
            }
            return back + "?meanwhile=true";
        }
    }
}
