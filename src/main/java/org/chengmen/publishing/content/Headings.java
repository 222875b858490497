package org.chengmen.publishing.content;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Levels of headings. The first belongs to the title of the page, so a text that uses it is moved
/// down by one.
record Headings(int moved) {

    private static final int HIGHEST = 2;
    private static final int LOWEST = 4;

    static Headings of(Document sent) {
        var first =
                sent.selectFirst(
                        "h1, [role=heading][aria-level=1], p[style*=mso-outline-level:1], p[style*=mso-outline-level: 1]");
        return new Headings(first == null ? 0 : 1);
    }

    /// The level of a heading, 0 for what is none.
    int level(Element element, Style style) {
        if (element.normalName().matches("h[1-6]")) {
            return fitted(element.normalName().charAt(1) - '0');
        }
        if (element.nameIs("p") && element.hasClass("MsoTitle")) {
            return HIGHEST;
        }
        return element.nameIs("p") ? said(element, style) : 0;
    }

    private int said(Element paragraph, Style style) {
        if (style.outlineLevel() > 0) {
            return fitted(style.outlineLevel());
        }
        var level = paragraph.attr("aria-level");
        return paragraph.attr("role").equals("heading") && level.matches("[1-9]")
                ? fitted(level.charAt(0) - '0')
                : 0;
    }

    private int fitted(int level) {
        return Math.clamp((long) level + moved, HIGHEST, LOWEST);
    }
}
