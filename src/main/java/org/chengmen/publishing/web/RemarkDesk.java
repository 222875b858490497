package org.chengmen.publishing.web;

import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.chengmen.publishing.remarks.Presence;
import org.chengmen.publishing.remarks.Remarking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What people say to each other about an edition, and who else is at it.
@Controller
@ForPublishingStaff
class RemarkDesk {

    private final Remarking remarking;
    private final Presence presence;
    private final EditionDesk desk;

    RemarkDesk(Remarking remarking, Presence presence, EditionDesk desk) {
        this.remarking = remarking;
        this.presence = presence;
        this.desk = desk;
    }

    @PostMapping("/desk/publishing/editions/{id}/remarks")
    String remark(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String passage,
            @RequestParam(required = false) @Nullable String words) {
        remarking.remark(new EditionId(id), passage, words);
        return "redirect:/desk/publishing/editions/" + id + "#remarks";
    }

    @PostMapping("/desk/publishing/remarks/{id}/resolve")
    String resolve(@PathVariable UUID id) {
        var edition = remarking.resolve(id);
        return "redirect:/desk/publishing/editions/" + edition.value() + "#remarks";
    }

    /// The page says every few seconds whether somebody is writing there, and hears who else is.
    @PostMapping(
            path = "/desk/publishing/editions/{id}/presence",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, List<String>> presence(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean writing) {
        var edition = desk.found(new EditionId(id));
        if (writing) {
            presence.beat(edition.id());
        }
        return Map.of("others", presence.others(edition.id()));
    }
}
