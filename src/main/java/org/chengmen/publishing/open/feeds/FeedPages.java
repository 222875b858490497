package org.chengmen.publishing.open.feeds;

import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.open.Answer;
import org.chengmen.publishing.open.Entries;
import org.chengmen.publishing.open.OpenRefusal;
import org.chengmen.publishing.open.Scope;
import org.chengmen.publishing.open.Surroundings;
import org.chengmen.publishing.publication.ListKey;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.UUID;

/// The feeds of a site, of each of its columns, of each organisation.
@Controller
@OpenToAll
class FeedPages {

    private final Columns columns;
    private final Entries entries;
    private final Alliance alliance;
    private final Surroundings surroundings;
    private final Feeds feeds;
    private final JsonMapper json;

    FeedPages(
            Columns columns,
            Entries entries,
            Alliance alliance,
            Surroundings surroundings,
            Feeds feeds,
            JsonMapper json) {
        this.columns = columns;
        this.entries = entries;
        this.alliance = alliance;
        this.surroundings = surroundings;
        this.feeds = feeds;
        this.json = json;
    }

    @GetMapping("/feed.{ending}")
    ResponseEntity<byte[]> ofSite(
            @PathVariable String ending, Frame frame, PageTags tags, WebRequest request) {
        var format = format(ending);
        var site = frame.site().id();
        tags.shows("documents:" + site, Column.tagOfAll(site));
        return answer(
                request,
                format,
                feeds.feed(
                        frame,
                        new Feeds.Heading(
                                frame.t("publishing.feeds.site"),
                                frame.t(
                                        "publishing.feeds.site.about",
                                        frame.t(frame.site().name())),
                                "/"),
                        Scope.ofSite(site),
                        entries.ofSite(site, frame.locale(), ListKey.START, Feeds.NEWEST)));
    }

    /// Of a column and all columns under it.
    @GetMapping("/feeds/columns/{*path}")
    ResponseEntity<byte[]> ofColumn(
            @PathVariable String path, Frame frame, PageTags tags, WebRequest request) {
        var dot = Math.max(path.lastIndexOf('.'), 1);
        var format = format(path.substring(Math.min(dot + 1, path.length())));
        var site = frame.site().id();
        var column = columns.at(site, path.substring(1, dot));
        return column.isPresent()
                ? ofColumn(column.get(), format, frame, tags, request)
                : columns.movedFrom(site, path.substring(1, dot))
                        .map(it -> moved(it, format))
                        .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
    }

    private static ResponseEntity<byte[]> moved(Column column, FeedFormat format) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, FeedLinks.address(column, format))
                .build();
    }

    private ResponseEntity<byte[]> ofColumn(
            Column column, FeedFormat format, Frame frame, PageTags tags, WebRequest request) {
        var branch = branch(column);
        tags.shows(Column.tagOfAll(column.site()));
        branch.forEach(it -> tags.shows(it.tag()));
        return answer(
                request,
                format,
                feeds.feed(
                        frame,
                        new Feeds.Heading(
                                frame.t(column.name()), column.description(), column.address()),
                        Scope.ofSite(column.site()).columns(branch),
                        entries.ofColumns(
                                ids(branch), frame.locale(), ListKey.START, Feeds.NEWEST)));
    }

    private List<Column> branch(Column column) {
        return columns.ofSite(column.site()).stream()
                .filter(it -> (it.path() + "/").startsWith(column.path() + "/"))
                .toList();
    }

    private static List<UUID> ids(List<Column> columns) {
        return columns.stream().map(it -> it.id().value()).toList();
    }

    /// On the portal what an organisation publishes anywhere, on a member's site what it publishes
    /// there.
    @GetMapping("/feeds/organisations/{code:[A-Za-z0-9-]+}.{ending:[a-z]+}")
    ResponseEntity<byte[]> ofOrganisation(
            @PathVariable String code,
            @PathVariable String ending,
            Frame frame,
            PageTags tags,
            WebRequest request) {
        var format = format(ending);
        var organisation =
                alliance.organisationByCode(code)
                        .orElseThrow(() -> Refused.because(OpenRefusal.ORGANISATION_UNKNOWN));
        var id = organisation.id().value();
        var name = frame.t(organisation.name());
        var scope = surroundings.scope(frame);
        tags.shows("documents:" + id, "organisations");
        return answer(
                request,
                format,
                feeds.feed(
                        frame,
                        new Feeds.Heading(
                                name,
                                frame.t("publishing.feeds.site.about", name),
                                "/alliance/organisations/" + organisation.code()),
                        scope.organisation(id),
                        entries.ofOrganisation(
                                scope, id, frame.locale(), ListKey.START, Feeds.NEWEST)));
    }

    private static FeedFormat format(String ending) {
        return FeedFormat.ending(ending)
                .orElseThrow(() -> Refused.because(OpenRefusal.FORMAT_UNKNOWN));
    }

    private ResponseEntity<byte[]> answer(WebRequest request, FeedFormat format, Feed feed) {
        return Answer.of(request, format.type(), format.write(feed, json), feed.changed());
    }
}
