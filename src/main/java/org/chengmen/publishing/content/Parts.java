package org.chengmen.publishing.content;

import org.chengmen.publishing.content.Removed.What;
import org.jsoup.nodes.Element;

import java.util.Set;

/// Decides what becomes of each element of what was sent, under the rules of a document type.
final class Parts {

    private static final Part BARE = new Part.Bare();
    private static final Part DIVISION = new Part.Division(null);
    private static final Part UNTOLD = new Part.Dropped(null);

    private static final Set<String> SCRIPTS = Set.of("script", "noscript", "template");
    private static final Set<String> EMBEDDED =
            Set.of(
                    "iframe",
                    "frame",
                    "frameset",
                    "noframes",
                    "object",
                    "embed",
                    "applet",
                    "svg",
                    "math",
                    "canvas",
                    "audio",
                    "select",
                    "input",
                    "button",
                    "textarea",
                    "portal");
    private static final Set<String> MACHINERY =
            Set.of(
                    "style", "head", "title", "meta", "link", "base", "xml", "del", "s", "strike",
                    "map", "area", "param");

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "figure",
                    "table");

    private final ContentRules rules;
    private final Headings headings;
    private final Attributes attributes;

    Parts(ContentRules rules, Headings headings) {
        this.rules = rules;
        this.headings = headings;
        this.attributes = new Attributes(rules);
    }

    Part of(Element element, Sheet sheet) {
        var name = element.normalName();
        if (SCRIPTS.contains(name)) {
            return new Part.Dropped(What.SCRIPT);
        }
        if (EMBEDDED.contains(name) || name.startsWith("v:") || name.startsWith("m:")) {
            return new Part.Dropped(What.EMBEDDED);
        }
        var style = Style.of(element);
        return isUnseen(element, style) ? unseen(style) : shown(element, style, sheet);
    }

    private static boolean isUnseen(Element element, Style style) {
        return MACHINERY.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.isHidden()
                || style.isComment()
                || WordItem.isMarker(style);
    }

    private static Part unseen(Style style) {
        return style.isHidden() ? new Part.Dropped(What.HIDDEN_TEXT) : UNTOLD;
    }

    private Part shown(Element element, Style style, Sheet sheet) {
        return sheet.holdsNoBlocks() && BLOCKS.contains(element.normalName())
                ? DIVISION
                : byName(element, style, sheet);
    }

    private Part byName(Element element, Style style, Sheet sheet) {
        return switch (element.normalName()) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> paragraph(element, style);
            case "figcaption", "caption" -> caption(element, sheet);
            case "br" -> new Part.NewLine();
            case "strong", "b", "span", "font" -> bold(element, style);
            case "a", "sub", "sup", "cite" -> inline(element, sheet);
            case "ul", "ol", "li", "blockquote", "figure" -> holder(element, sheet);
            case "table", "thead", "tbody", "tfoot", "tr", "td", "th" -> table(element, sheet);
            case "img", "video" -> thing(element);
            default -> element.isBlock() || element.nameIs("center") ? DIVISION : BARE;
        };
    }

    private Part paragraph(Element element, Style style) {
        var item = rules.allows(Format.LIST) ? WordItem.of(element, style) : null;
        if (item != null && !item.isKept()) {
            return new Part.Item(item);
        }
        var level = rules.allows(Format.HEADING) ? headings.level(element, style) : 0;
        var block = new Element(level == 0 ? "p" : "h" + level);
        attributes.align(element, style, block);
        return new Part.Leaf(block, WordItem.marker(element));
    }

    private Part caption(Element element, Sheet sheet) {
        var home = element.nameIs("caption") ? "table" : "figure";
        return sheet.isIn(home) ? new Part.Leaf(new Element(element.normalName()), "") : DIVISION;
    }

    private Part bold(Element element, Style style) {
        var said = element.nameIs("strong") || element.nameIs("b");
        var bold = said ? !style.isLight() : style.isBold();
        return bold && rules.allows(Format.BOLD) ? new Part.Inline(new Element("strong")) : BARE;
    }

    private Part inline(Element element, Sheet sheet) {
        return switch (element.normalName()) {
            case "a" -> attributes.link(element);
            case "cite" -> sheet.isCaption() ? new Part.Inline(new Element("cite")) : BARE;
            default -> new Part.Inline(new Element(element.normalName()));
        };
    }

    private Part holder(Element element, Sheet sheet) {
        return switch (element.normalName()) {
            case "figure" -> sheet.isIn("figure") ? DIVISION : figure();
            case "blockquote" -> fits(Format.QUOTE, element, sheet, 2);
            case "li" -> sheet.isIn("ul", "ol") ? new Part.Holder(new Element("li")) : DIVISION;
            default -> fits(Format.LIST, element, sheet, 6);
        };
    }

    private Part figure() {
        return rules.allows(Format.PICTURE) || rules.allows(Format.VIDEO)
                ? new Part.Holder(new Element("figure"))
                : DIVISION;
    }

    private Part fits(Format format, Element element, Sheet sheet, int deepest) {
        var deep =
                sheet.depthOf("ul") + sheet.depthOf("ol") + sheet.depthOf("blockquote") >= deepest;
        if (!rules.allows(format)) {
            return new Part.Division(What.FORMAT);
        }
        return deep ? DIVISION : new Part.Holder(attributes.holder(element));
    }

    /// A table within a table is somebody's layout.
    private Part table(Element element, Sheet sheet) {
        return switch (element.normalName()) {
            case "table" ->
                    sheet.depthOf("table") == 0 ? fits(Format.TABLE, element, sheet, 9) : DIVISION;
            case "thead", "tbody", "tfoot" ->
                    sheet.isIn("table")
                            ? new Part.Holder(
                                    new Element(element.nameIs("thead") ? "thead" : "tbody"))
                            : BARE;
            case "tr" ->
                    sheet.isIn("table", "thead", "tbody")
                            ? new Part.Holder(new Element("tr"))
                            : DIVISION;
            default ->
                    sheet.isIn("tr") ? new Part.Holder(attributes.cell(element)) : new Part.Cell();
        };
    }

    private Part thing(Element element) {
        var format = element.nameIs("img") ? Format.PICTURE : Format.VIDEO;
        return rules.allows(format) ? attributes.thing(element) : new Part.Dropped(What.FORMAT);
    }
}
