package org.chengmen.publishing.open.feeds;

import org.chengmen.publishing.open.Changes;
import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Places;
import org.chengmen.publishing.open.Scope;
import org.chengmen.publishing.open.Surroundings;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/// Makes a feed of the newest entries of a scope.
@Component
class Feeds {

    static final int NEWEST = 50;

    private final Changes changes;
    private final Surroundings surroundings;
    private final Pictures pictures;

    Feeds(Changes changes, Surroundings surroundings, Pictures pictures) {
        this.changes = changes;
        this.surroundings = surroundings;
        this.pictures = pictures;
    }

    Feed feed(Frame frame, Heading heading, Scope scope, List<Entry> entries) {
        var places = surroundings.placesOf(frame, entries);
        var host = frame.request().getServerName();
        return new Feed(
                heading.title() + " - " + frame.t(frame.site().name()),
                heading.description(),
                frame.onSite(host, heading.page()),
                frame.onSite(host, frame.here()),
                frame.locale().getLanguage().equals("en") ? "en" : "zh-CN",
                changed(scope),
                entries.stream().map(it -> item(it, places)).toList());
    }

    /// Later also when something was taken down, so that nobody keeps it because the feed seems
    /// unchanged. A feed in which nothing ever happened is as old as time.
    private Instant changed(Scope scope) {
        var newest = changes.newest(scope);
        return newest == null ? Instant.EPOCH : Entry.instant(newest);
    }

    private Feed.Item item(Entry entry, Places places) {
        var source = entry.field("source");
        return new Feed.Item(
                places.address(entry),
                places.target(entry),
                entry.title(),
                entry.summary(),
                places.html(entry),
                source.isEmpty() ? places.organisation(entry).in(entry.language()) : source,
                places.words(entry),
                entry.publishedAt(),
                entry.changedAt(),
                pictures.of(entry, places).orElse(null));
    }

    /// What a feed says of itself; `page` shows the same to people.
    record Heading(String title, String description, String page) {}
}
