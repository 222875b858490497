package org.chengmen.publishing.blocks;

import org.chengmen.publishing.ColumnId;

import java.util.UUID;
import java.util.regex.Pattern;

/// What page of a site a document of blocks is: its home page, the page of a column, a topic.
public record Place(UUID site, String name) {

    private static final String HOME = "/";
    private static final String COLUMN = "column:";
    private static final String TOPIC = "/topics/";
    private static final Pattern PATH = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

    public static Place home(UUID site) {
        return new Place(site, HOME);
    }

    public static Place column(UUID site, ColumnId column) {
        return new Place(site, COLUMN + column.value());
    }

    public static Place topic(UUID site, String path) {
        return new Place(site, TOPIC + path);
    }

    public static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    public boolean isTopic() {
        return name.startsWith(TOPIC);
    }

    public boolean isHome() {
        return name.equals(HOME);
    }

    public String documentType() {
        return isTopic() ? "topic" : isHome() ? "home-page" : "column-page";
    }

    /// Under which the page cache keeps what stands here, also while nothing does.
    public String tag() {
        return "page:" + site + ":" + name;
    }
}
