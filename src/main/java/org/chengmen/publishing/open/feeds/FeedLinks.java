package org.chengmen.publishing.open.feeds;

import org.chengmen.publishing.columns.Column;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What the head of a page says so that feed readers find the feeds.
public record FeedLinks(String title, String type, String address) {

    /// The feeds of the site, and those of the column where a page has one.
    public static List<FeedLinks> of(Frame frame, @Nullable Column column) {
        var site = frame.t(frame.site().name());
        var links = new ArrayList<FeedLinks>();
        for (var format : FeedFormat.values()) {
            if (column != null) {
                links.add(
                        link(
                                frame,
                                frame.t(column.name()) + " - " + site,
                                format,
                                address(column, format)));
            }
            links.add(link(frame, site, format, "/feed." + format.ending()));
        }
        return links;
    }

    private static FeedLinks link(Frame frame, String title, FeedFormat format, String address) {
        var english = frame.locale().getLanguage().equals("en");
        return new FeedLinks(
                title + " (" + format.title() + ")",
                format.mediaType(),
                address + (english ? "?lang=en" : ""));
    }

    static String address(Column column, FeedFormat format) {
        return "/feeds/columns/" + column.path() + "." + format.ending();
    }
}
