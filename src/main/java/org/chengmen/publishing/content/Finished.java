package org.chengmen.publishing.content;

import org.jsoup.nodes.Element;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The last touch on a block of blocks when nothing more comes into it.
final class Finished {

    private static final Set<String> MAY_BE_EMPTY = Set.of("td", "th", "body");

    private Finished() {}

    static void holder(Element holder) {
        if (holder.childNodeSize() == 0 && !MAY_BE_EMPTY.contains(holder.normalName())) {
            holder.remove();
            return;
        }
        switch (holder.normalName()) {
            case "ul", "ol" -> list(holder);
            case "td", "th" -> loneParagraph(holder);
            case "figure" -> figure(holder);
            case "table" -> TableHeads.mark(holder);
            default -> {}
        }
    }

    private static void list(Element list) {
        var items = list.children().stream().filter(it -> it.childNodeSize() > 0).toList();
        if (items.isEmpty()) {
            list.remove();
            return;
        }
        items.forEach(Finished::loneParagraph);
        list.empty().appendChildren(items);
        var before = list.previousElementSibling();
        if (before != null && continues(before, list)) {
            before.appendChildren(list.children());
            list.remove();
        }
    }

    /// Word on the web gives every item a list of its own.
    private static boolean continues(Element before, Element list) {
        if (list.nameIs("ul") || !before.nameIs("ol")) {
            return before.nameIs("ul") && list.nameIs("ul");
        }
        return list.attr("start").equals(Integer.toString(first(before) + before.childrenSize()))
                && list.attr("type").equals(before.attr("type"));
    }

    private static int first(Element list) {
        return list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
    }

    /// One paragraph in an item or a cell is just its text; lists may follow it.
    private static void loneParagraph(Element holder) {
        var children = holder.children();
        if (children.isEmpty() || !children.getFirst().nameIs("p")) {
            return;
        }
        var others = children.subList(1, children.size());
        if (children.getFirst().attributesSize() == 0
                && others.stream().allMatch(Finished::isList)) {
            children.getFirst().unwrap();
        }
    }

    private static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }

    /// More than one caption: the others are paragraphs that follow. The holder is still the last
    /// of its parent, so all go in one step, however many they are.
    static void captions(Element holder, String name) {
        var captions = holder.select("> " + name);
        var parent = holder.parent();
        if (captions.size() > 1 && parent != null) {
            var others = captions.subList(1, captions.size());
            var moved = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
            moved.addAll(others);
            var kept = holder.children().stream().filter(it -> !moved.contains(it)).toList();
            others.forEach(it -> it.tagName("p"));
            holder.empty().appendChildren(kept);
            parent.appendChildren(List.copyOf(others));
        }
    }

    /// A figure whose picture could not stay is the paragraph of its caption.
    private static void figure(Element figure) {
        captions(figure, "figcaption");
        var children = List.copyOf(figure.children());
        if (children.stream().noneMatch(it -> it.nameIs("img") || it.nameIs("video"))) {
            children.forEach(it -> it.tagName("p"));
            figure.unwrap();
        }
    }
}
