package org.chengmen.publishing.content;

import org.chengmen.publishing.content.Removed.What;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// Goes through what was sent, once, and writes down what may stay.
final class Rewriting implements NodeFilter {

    private final Parts parts;
    private final Notes notes;
    private final Sheet sheet = new Sheet();
    private final WordLists lists = new WordLists(sheet);
    private final Deque<Part> open = new ArrayDeque<>();

    Rewriting(Parts parts, Notes notes) {
        this.parts = parts;
        this.notes = notes;
    }

    Document written() {
        lists.end();
        return sheet.document();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var part = part(element);
        if (part instanceof Part.Dropped dropped) {
            tell(dropped.told());
            return FilterResult.SKIP_ENTIRELY;
        }
        begin(part);
        open.push(part);
        return FilterResult.CONTINUE;
    }

    /// An item of Word within another is only a paragraph of it.
    private Part part(Element element) {
        var part = element.nameIs("body") ? new Part.Bare() : parts.of(element, sheet);
        return part instanceof Part.Item && lists.isWriting() ? new Part.Division(null) : part;
    }

    private void tell(@Nullable What what) {
        if (what != null) {
            notes.add(what);
        }
    }

    private void words(String text) {
        notes.add(What.HIDDEN_CHARACTERS, HiddenCharacters.count(text));
        if (!text.isBlank()) {
            lists.end();
        }
        sheet.write(HiddenCharacters.without(text));
    }

    private void begin(Part part) {
        if (part instanceof Part.Leaf
                || part instanceof Part.Holder
                || part instanceof Part.Thing) {
            lists.end();
        }
        switch (part) {
            case Part.Division division -> divide(division);
            case Part.Leaf leaf -> begin(leaf);
            case Part.Inline format -> sheet.enter(format.as());
            case Part.Holder holder -> sheet.open(holder.as());
            case Part.Thing thing -> sheet.thing(thing.as());
            case Part.NewLine _ -> sheet.newLine();
            case Part.Item item -> lists.begin(item.item());
            case Part.Unlinked link -> notes.add(link.told());
            case Part.Bare _, Part.Cell _, Part.Dropped _ -> {}
        }
    }

    private void divide(Part.Division division) {
        tell(division.told());
        sheet.endBlock();
    }

    private void begin(Part.Leaf leaf) {
        sheet.begin(leaf.as());
        sheet.write(leaf.marker());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        switch (open.pop()) {
            case Part.Division _, Part.Leaf _ -> sheet.endBlock();
            case Part.Inline _ -> sheet.leave();
            case Part.Item _ -> lists.endItem();
            case Part.Cell _ -> sheet.space();
            case Part.Holder _ -> close();
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void close() {
        lists.end();
        sheet.close();
    }
}
