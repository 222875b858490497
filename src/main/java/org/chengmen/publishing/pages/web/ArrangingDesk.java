package org.chengmen.publishing.pages.web;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.BlockKind;
import org.chengmen.publishing.blocks.BlockRefusal;
import org.chengmen.publishing.blocks.Blocks;
import org.chengmen.publishing.pages.Arranging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Where a page is laid out: blocks are added, moved and taken away, by mouse or by keyboard. Each
/// step is saved at once and can be taken back.
@Controller
@RequestMapping("/desk/pages/{edition}")
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class ArrangingDesk {

    private final Arranging arranging;
    private final ArrangingViews views;
    private final FirstSource firstSource;

    ArrangingDesk(Arranging arranging, ArrangingViews views, FirstSource firstSource) {
        this.arranging = arranging;
        this.views = views;
        this.firstSource = firstSource;
    }

    @GetMapping
    String arrange(
            @PathVariable UUID edition,
            @RequestParam(defaultValue = "") String moved,
            @RequestParam(defaultValue = "false") boolean meanwhile,
            Model model) {
        model.addAttribute("view", views.of(new EditionId(edition)));
        model.addAttribute("kinds", List.of(BlockKind.values()));
        model.addAttribute("moved", moved);
        model.addAttribute("meanwhile", meanwhile);
        return "publishing/arrange";
    }

    /// A new block is filled in next, unless there is nothing to say about it.
    @PostMapping("/blocks")
    String add(@PathVariable UUID edition, @RequestParam int version, @RequestParam String kind) {
        var view = views.of(new EditionId(edition));
        if (view.blocks().list().size() >= Blocks.MOST) {
            throw new Refused(
                    List.of(Problem.at("kind", BlockRefusal.TOO_MANY_BLOCKS, Blocks.MOST)));
        }
        var block = firstSource.given(Block.of(kind(kind)), view);
        var done = change(edition, version, block.id(), blocks -> blocks.add(block));
        return block.kind().holds() == BlockKind.Holds.NOTHING || done.contains("meanwhile")
                ? done
                : "redirect:" + view.base() + "/blocks/" + block.id();
    }

    private static BlockKind kind(String name) {
        return Arrays.stream(BlockKind.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(List.of(Problem.at("kind", BlockRefusal.KIND_UNKNOWN))));
    }

    /// `by` steps up or down, or `to` a place counted from the top.
    @PostMapping("/blocks/{block}/move")
    String move(
            @PathVariable UUID edition,
            @PathVariable String block,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") int by,
            @RequestParam(required = false) @Nullable Integer to) {
        return change(
                edition,
                version,
                block,
                blocks -> to == null ? blocks.moveBy(block, by) : blocks.move(block, to));
    }

    @PostMapping("/blocks/{block}/remove")
    String remove(
            @PathVariable UUID edition, @PathVariable String block, @RequestParam int version) {
        return change(edition, version, "", blocks -> blocks.remove(block));
    }

    @PostMapping("/undo")
    String undo(@PathVariable UUID edition, @RequestParam int version) {
        return unlessMeanwhile(edition, "", () -> arranging.undo(new EditionId(edition), version));
    }

    private String change(UUID edition, int version, String block, UnaryOperator<Blocks> change) {
        return unlessMeanwhile(
                edition, block, () -> arranging.change(new EditionId(edition), version, change));
    }

    /// Somebody else's step came first: his arrangement is shown, and this step is asked for again.
    private static String unlessMeanwhile(UUID edition, String block, Runnable step) {
        var back = "redirect:/desk/pages/" + edition;
        try {
            step.run();
            return block.isEmpty() ? back : back + "?moved=" + block + "#b-" + block;
        } catch (Refused refused) {
            if (refused.problems().getFirst().code() != PublishingRefusal.EDITED_MEANWHILE) {
                throw refused;
            }
            return back + "?meanwhile=true";
        }
    }
}
