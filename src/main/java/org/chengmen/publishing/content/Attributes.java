package org.chengmen.publishing.content;

import org.chengmen.publishing.content.Removed.What;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What of an element's attributes may stay.
final class Attributes {

    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 1000;
    private static final int LONGEST_TEXT = 300;

    private final ContentRules rules;

    Attributes(ContentRules rules) {
        this.rules = rules;
    }

    void align(Element sent, Style style, Element block) {
        var side =
                List.of("center", "right").stream()
                        .filter(it -> it.equals(said(sent, style)))
                        .findFirst();
        if (rules.allows(Format.ALIGNMENT)) {
            side.ifPresent(it -> block.attr("data-align", it));
        }
    }

    private static @Nullable String said(Element sent, Style style) {
        if (style.alignment() != null) {
            return style.alignment();
        }
        return sent.hasAttr("data-align") ? sent.attr("data-align") : sent.attr("align");
    }

    /// An anchor without an address is Word's bookmark, of which nobody need be told.
    Part link(Element sent) {
        var typed = sent.attr("href");
        if (typed.isBlank() || typed.startsWith("#")) {
            return new Part.Bare();
        }
        var file = ContentAddress.ownFile(typed);
        var address = file == null ? ContentAddress.link(typed) : file;
        if (address == null) {
            return new Part.Unlinked(What.LINK);
        }
        var allowed =
                rules.allows(Format.LINK) || (file != null && rules.allows(Format.ATTACHMENT));
        return allowed
                ? new Part.Inline(new Element("a").attr("href", address))
                : new Part.Unlinked(What.FORMAT);
    }

    Element holder(Element sent) {
        var holder = new Element(sent.normalName());
        if (sent.nameIs("ol")) {
            number(sent, holder, "start", 1, 9999);
            if (sent.attr("type").matches("[aAiI]")) {
                holder.attr("type", sent.attr("type"));
            }
        }
        return holder;
    }

    Element cell(Element sent) {
        var cell = new Element(sent.normalName());
        number(sent, cell, "colspan", 1, MOST_COLUMNS);
        number(sent, cell, "rowspan", 1, MOST_ROWS);
        if (cell.nameIs("th") && sent.attr("scope").matches("col|row")) {
            cell.attr("scope", sent.attr("scope"));
        }
        return cell;
    }

    Part thing(Element sent) {
        var address = ContentAddress.ownFile(source(sent));
        if (address == null) {
            return new Part.Dropped(What.PICTURE);
        }
        var thing = new Element(sent.normalName()).attr("src", address);
        return new Part.Thing(
                sent.nameIs("img") ? picture(sent, thing) : thing.attr("controls", ""));
    }

    private static String source(Element sent) {
        var inner =
                sent.nameIs("video") && !sent.hasAttr("src") ? sent.selectFirst("source") : sent;
        return inner == null ? "" : inner.attr("src");
    }

    private static Element picture(Element sent, Element picture) {
        if (sent.hasAttr("alt")) {
            var alt = HiddenCharacters.without(sent.attr("alt")).strip();
            picture.attr("alt", alt.substring(0, Math.min(alt.length(), LONGEST_TEXT)));
        }
        number(sent, picture, "width", 0, 10_000);
        number(sent, picture, "height", 0, 10_000);
        if (sent.attr("data-focus").matches("\\d{1,3},\\d{1,3}")) {
            picture.attr("data-focus", sent.attr("data-focus"));
        }
        return picture;
    }

    /// What equals the usual value is left out.
    private static void number(Element from, Element to, String name, int usual, int most) {
        var value = from.attr(name);
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) > usual) {
            to.attr(name, Integer.toString(Math.min(Integer.parseInt(value), most)));
        }
    }
}
