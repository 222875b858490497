package org.chengmen.publishing.content;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/// What the style of an element, as Word and others write it, says about its meaning.
final class Style {

    private static final int LONGEST = 4000;
    private static final Set<String> BOLD = Set.of("bold", "bolder", "600", "700", "800", "900");
    private static final Set<String> ALIGNED = Set.of("center", "right");

    private final String text;

    private Style(String text) {
        this.text = text;
    }

    static Style of(Element element) {
        var style = element.attr("style");
        var read = style.length() > LONGEST ? style.substring(0, LONGEST) : style;
        return new Style(";" + read.toLowerCase(Locale.ROOT).replaceAll("\\s*([:;])\\s*", "$1"));
    }

    boolean isHidden() {
        return text.contains(";display:none")
                || text.contains(";mso-hide:all")
                || text.contains(";visibility:hidden");
    }

    boolean isBold() {
        var weight = value("font-weight");
        return weight != null && BOLD.contains(weight);
    }

    boolean isLight() {
        var weight = value("font-weight");
        return weight != null && !BOLD.contains(weight);
    }

    @Nullable String alignment() {
        var side = value("text-align");
        return side != null && ALIGNED.contains(side) ? side : null;
    }

    /// The level in the outline, 1 the highest; 0 where it is text.
    int outlineLevel() {
        var level = value("mso-outline-level");
        return level != null && level.matches("[1-9]") ? level.charAt(0) - '0' : 0;
    }

    /// Such as `l0 level2 lfo1`; null where it is no item of a list.
    @Nullable String list() {
        return value("mso-list");
    }

    /// Comments of colleagues and what they belong to.
    boolean isComment() {
        var element = value("mso-element");
        return element != null && element.startsWith("comment");
    }

    private @Nullable String value(String name) {
        var at = text.indexOf(";" + name + ":");
        if (at < 0) {
            return null;
        }
        var start = at + name.length() + 2;
        var end = text.indexOf(';', start);
        return text.substring(start, end < 0 ? text.length() : end).strip();
    }
}
