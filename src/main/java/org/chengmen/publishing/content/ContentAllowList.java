package org.chengmen.publishing.content;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/// The last word on what stands in a content: jsoup's allow-list, which knows nothing of how the
/// content was written.
final class ContentAllowList extends Safelist {

    ContentAllowList(ContentRules rules) {
        addTags("p", "br", "sub", "sup");
        rules.formats().forEach(this::allow);
        if (rules.allows(Format.ALIGNMENT)) {
            addAttributes("p", "data-align");
        }
    }

    private void allow(Format format) {
        switch (format) {
            case HEADING -> addTags("h2", "h3", "h4");
            case BOLD -> addTags("strong");
            case LIST -> addTags("ul", "ol", "li").addAttributes("ol", "start", "type");
            case LINK, ATTACHMENT -> addTags("a").addAttributes("a", "href");
            case TABLE -> table();
            case PICTURE -> figure("img", "alt", "width", "height", "data-focus");
            case VIDEO -> figure("video", "controls");
            case QUOTE -> addTags("blockquote");
            case ALIGNMENT -> align("h2", "h3", "h4");
        }
    }

    private void table() {
        addTags("table", "caption", "thead", "tbody", "tr", "th", "td");
        addAttributes("th", "scope", "colspan", "rowspan");
        addAttributes("td", "colspan", "rowspan");
    }

    private void figure(String thing, String... attributes) {
        addTags("figure", "figcaption", "cite", thing);
        addAttributes(thing, attributes).addAttributes(thing, "src");
    }

    private void align(String... names) {
        for (var name : names) {
            addAttributes(name, "data-align");
        }
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        return super.isSafeAttribute(tag, element, attribute)
                && switch (attribute.getKey()) {
                    case "href" -> ContentAddress.link(attribute.getValue()) != null;
                    case "src" -> ContentAddress.ownFile(attribute.getValue()) != null;
                    default -> true;
                };
    }
}
