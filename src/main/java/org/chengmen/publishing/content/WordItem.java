package org.chengmen.publishing.content;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// A paragraph that Word or WPS shows as an item of a list: which list, how deep, and its marker.
record WordItem(String list, int level, ListMarker marker) {

    private static final int DEEPEST = 6;
    private static final Pattern PLACE = Pattern.compile("(l\\d+)\\s+level(\\d)");

    static @Nullable WordItem of(Element paragraph, Style style) {
        var place = style.list();
        var found = PLACE.matcher(place == null ? "" : place);
        if (!found.find()) {
            return null;
        }
        var level = Math.clamp(found.group(2).charAt(0) - '0', 1, DEEPEST);
        return new WordItem(found.group(1), level, ListMarker.of(typed(paragraph), level));
    }

    /// Where Word hides what it typed from other programs.
    static boolean isMarker(Style style) {
        var place = style.list();
        return place != null && place.startsWith("ignore");
    }

    private static String typed(Element paragraph) {
        return paragraph.select("span[style*=ignore]").stream()
                .filter(it -> isMarker(Style.of(it)))
                .findFirst()
                .map(Element::text)
                .orElse("");
    }

    /// The marker as text, where it cannot be a list.
    static String marker(Element paragraph) {
        var typed = typed(paragraph).strip();
        return ListMarker.of(typed, 1).kind() == ListMarker.Kind.BULLET ? "" : typed;
    }

    boolean isKept() {
        return marker.kind() == ListMarker.Kind.KEPT;
    }
}
