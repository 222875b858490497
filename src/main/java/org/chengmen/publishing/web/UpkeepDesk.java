package org.chengmen.publishing.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.upkeep.Upkeep;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The reports on the upkeep of sites, to be read and to be taken along.
@Controller
@ForStaff({Role.EDITOR, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class UpkeepDesk {

    private final Upkeep upkeep;

    UpkeepDesk(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @GetMapping("/desk/publishing/upkeep")
    String all(@RequestParam(required = false) @Nullable UUID site, Model model) {
        model.addAttribute("sites", upkeep.sites());
        model.addAttribute("site", site);
        model.addAttribute("summaries", upkeep.summaries(site));
        return "publishing/upkeep";
    }

    @GetMapping("/desk/publishing/upkeep/{code:[a-z-]+}")
    String report(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable UUID site,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var report = upkeep.report(code);
        var page = upkeep.page(report, site, after);
        model.addAttribute("report", report);
        model.addAttribute("lines", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("site", site);
        model.addAttribute("sites", byId());
        return "publishing/upkeepReport";
    }

    @GetMapping("/desk/publishing/upkeep/{code:[a-z-]+}.csv")
    ResponseEntity<byte[]> sheet(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable UUID site,
            Frame frame) {
        var report = upkeep.report(code);
        var text = UpkeepSheet.write(frame, byId(), upkeep.all(report, site));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + code + ".csv\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<UUID, SiteView> byId() {
        return upkeep.sites().stream().collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }
}
