package org.chengmen.alliance.web;

import org.chengmen.alliance.memory.Memory;
import org.chengmen.alliance.memory.Snapshot;
import org.chengmen.alliance.sites.Site;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.cache.PageTags;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

import java.util.List;

/// The open data of all sites that the public finds.
@RestController
@OpenToAll
class SiteApi {

    private final Memory memory;

    SiteApi(Memory memory) {
        this.memory = memory;
    }

    @GetMapping("/api/sites")
    ResponseEntity<List<SiteLine>> all(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "1000") int limit,
            WebRequest request,
            PageTags tags) {
        var now = memory.now();
        tags.shows("sites", "organisations");
        var stretch = Stretch.of(open(now), it -> it.footer().idCode(), after, limit);
        return OpenData.list(request, "/api/sites", stretch, now.tag(), it -> SiteLine.of(it, now));
    }

    @GetMapping("/alliance/sites.csv")
    ResponseEntity<byte[]> table(WebRequest request, PageTags tags) {
        var now = memory.now();
        tags.shows("sites", "organisations");
        return OpenData.table(
                request,
                "sites.csv",
                now.tag(),
                SiteLine.COLUMNS,
                () -> open(now).stream().map(it -> SiteLine.of(it, now).cells()).toList());
    }

    private static List<Site> open(Snapshot now) {
        return now.sites().stream().filter(it -> it.isOpenOn(now.day())).toList();
    }
}
