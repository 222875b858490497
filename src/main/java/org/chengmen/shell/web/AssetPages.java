package org.chengmen.shell.web;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Assets;
import org.chengmen.shell.SiteLook;
import org.chengmen.shell.cache.PageTags;
import org.chengmen.shell.spi.SiteLooks;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/// Style sheets, scripts and pictures of the rooms, and the colours of each site.
@Controller
@OpenToAll
class AssetPages {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "woff2", "font/woff2",
                    "json", "application/json");

    private final Assets assets;
    private final SiteLooks looks;

    AssetPages(Assets assets, SiteLooks looks) {
        this.assets = assets;
        this.looks = looks;
    }

    @GetMapping(Assets.PREFIX + "{digest}/{module:[a-z]+}/{file:[a-z0-9.-]+}")
    ResponseEntity<byte[]> asset(
            @PathVariable String digest,
            @PathVariable String module,
            @PathVariable String file,
            PageTags tags) {
        var type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        var asset = assets.at(module, file);
        if (type == null || asset.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        tags.shows("assets");
        return ResponseEntity.ok()
                .cacheControl(kept(digest.equals(asset.get().digest())))
                .contentType(MediaType.parseMediaType(type))
                .body(asset.get().bytes());
    }

    @GetMapping("/site.css")
    ResponseEntity<byte[]> brand(
            @RequestAttribute("org.chengmen.shell.SiteLook") SiteLook site,
            @RequestParam(defaultValue = "") String v,
            PageTags tags) {
        tags.shows("sites");
        return ResponseEntity.ok()
                .cacheControl(kept(v.equals(site.styleVersion())))
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .body(looks.stylesheet(site).getBytes(StandardCharsets.UTF_8));
    }

    /// An address that names an older content is answered with today's, but not kept.
    private static CacheControl kept(boolean current) {
        return current ? FOR_EVER : CacheControl.noCache();
    }
}
