package org.chengmen.publishing.open.sitemaps;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.open.Answer;
import org.chengmen.publishing.open.OpenRefusal;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What crawlers ask for first: the rules of the house, and maps of everything that is in force.
/// The maps stand at the root, because a map speaks only of what is under its own place.
@Controller
@OpenToAll
class SitemapPages {

    private static final Duration NEWS = Duration.ofDays(2);
    private static final int MOST_NEWS = 1_000;
    private static final int MOST_COLUMNS = 25_000;

    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /desk
            Disallow: /my
            Disallow: /api/
            Disallow: /sign-in

            Sitemap: %s
            """;

    private final Locations locations;
    private final Columns columns;
    private final Clock clock;

    SitemapPages(Locations locations, Columns columns, Clock clock) {
        this.locations = locations;
        this.columns = columns;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(Frame frame, PageTags tags, WebRequest request) {
        tags.shows("robots");
        var rules = ROBOTS.formatted(whole(frame, "/sitemap.xml"));
        return Answer.of(
                request,
                new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8),
                rules.getBytes(StandardCharsets.UTF_8),
                null);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(Frame frame, PageTags tags, WebRequest request) {
        var documents =
                locations.ranges(shown(frame, tags)).stream()
                        .map(it -> "/sitemap-documents-" + it + ".xml");
        var maps = Stream.of("/sitemap-columns.xml", "/sitemap-news.xml");
        return xml(request, map(frame).index(Stream.concat(maps, documents).toList()));
    }

    @GetMapping("/sitemap-documents-{range:[0-9]{1,12}}.xml")
    ResponseEntity<byte[]> documents(
            @PathVariable long range, Frame frame, PageTags tags, WebRequest request) {
        var found = locations.in(shown(frame, tags), range);
        if (found.isEmpty()) {
            throw Refused.because(OpenRefusal.SITEMAP_UNKNOWN);
        }
        return xml(request, map(frame).documents(found));
    }

    @GetMapping("/sitemap-news.xml")
    ResponseEntity<byte[]> news(Frame frame, PageTags tags, WebRequest request) {
        var since = clock.instant().minus(NEWS);
        var found = locations.since(shown(frame, tags), since, MOST_NEWS);
        return xml(request, map(frame).news(found, frame.site().name().zh()));
    }

    private static UUID shown(Frame frame, PageTags tags) {
        tags.shows("documents:" + frame.site().id());
        return frame.site().id();
    }

    @GetMapping("/sitemap-columns.xml")
    ResponseEntity<byte[]> columns(Frame frame, PageTags tags, WebRequest request) {
        tags.shows(Column.tagOfAll(frame.site().id()));
        var addresses =
                Stream.concat(Stream.of("/", "/columns"), addresses(frame).stream()).toList();
        return xml(request, map(frame).columns(addresses, frame.site().languages().contains("en")));
    }

    private List<String> addresses(Frame frame) {
        return columns.ofSite(frame.site().id()).stream()
                .filter(it -> !it.hidden())
                .limit(MOST_COLUMNS)
                .map(Column::address)
                .toList();
    }

    private static Sitemap map(Frame frame) {
        return new Sitemap(address -> whole(frame, address));
    }

    private static String whole(Frame frame, String address) {
        return frame.onSite(frame.request().getServerName(), address);
    }

    private static ResponseEntity<byte[]> xml(WebRequest request, byte[] map) {
        return Answer.of(request, Answer.XML, map, null);
    }
}
