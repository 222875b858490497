package org.chengmen.publishing.content;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Writes clean content from its beginning to its end. Whatever the order of what was sent, what
/// stands here is well built: blocks in blocks, words in paragraphs, items in lists.
final class Sheet {

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    private final Document document = Document.createShell("");
    private final Deque<Element> holders = new ArrayDeque<>();
    private final List<Element> formats = new ArrayList<>();
    private @Nullable Words words;

    Sheet() {
        document.outputSettings().prettyPrint(false);
        holders.push(document.body());
    }

    Document document() {
        endBlock();
        while (holders.size() > 1) {
            close();
        }
        return document;
    }

    /// A figure holds pictures and their caption, a table its rows and its caption.
    boolean holdsNoBlocks() {
        return isIn("figure") || isInTable();
    }

    private boolean isInTable() {
        return isIn("table", "thead", "tbody", "tr");
    }

    boolean isCaption() {
        return words != null && words.block().nameIs("figcaption");
    }

    int depthOf(String name) {
        return (int) holders.stream().filter(it -> it.nameIs(name)).count();
    }

    boolean isIn(String... names) {
        return Set.of(names).contains(top().normalName());
    }

    // ---------------------------------------------------------------- blocks that hold blocks

    /// A list directly within a list belongs to the item before it.
    void open(Element holder) {
        endBlock();
        var astray = isIn("ul", "ol") && !holder.nameIs("li");
        (astray ? lastItem() : top()).appendChild(holder);
        holders.push(holder);
    }

    private Element lastItem() {
        var last = top().lastElementChild();
        return last == null ? top().appendElement("li") : last;
    }

    void close() {
        endBlock();
        Finished.holder(holders.pop());
    }

    private Element top() {
        return holders.element();
    }

    // ---------------------------------------------------------------- blocks that hold words

    void begin(Element block) {
        endBlock();
        (isInTable() ? table() : home()).appendChild(block);
        words = new Words(block, HEADINGS.contains(block.normalName()) || isIn("th"));
    }

    void endBlock() {
        if (words != null && words.isEmpty()) {
            takeBack(words.block());
        }
        words = null;
    }

    /// An item that was begun for the block alone goes with it.
    @SuppressWarnings("ReferenceEquality")
    private void takeBack(Element block) {
        var home = block.parent();
        block.remove();
        if (home != null && home != top() && home.childNodeSize() == 0) {
            home.remove();
        }
    }

    private Element home() {
        return isIn("ul", "ol") ? top().appendElement("li") : top();
    }

    private Element table() {
        return holders.stream().filter(it -> it.nameIs("table")).findFirst().orElseThrow();
    }

    void thing(Element thing) {
        if (isIn("figure")) {
            top().appendChild(thing);
            return;
        }
        endBlock();
        var figure = new Element("figure").appendChild(thing);
        if (isInTable()) {
            table().before(figure);
        } else {
            home().appendChild(figure);
        }
    }

    // ---------------------------------------------------------------- words

    void enter(Element format) {
        formats.add(format);
    }

    void leave() {
        formats.removeLast();
    }

    void write(String text) {
        if (words == null && text.codePoints().allMatch(it -> Gap.isBlank(it) || it == '\u3000')) {
            return;
        }
        here().write(text, formats);
    }

    void space() {
        if (words != null) {
            words.space();
        }
    }

    void newLine() {
        if (words != null && words.breaksAgain() && words.block().nameIs("p")) {
            endBlock();
        }
    }

    private String nameOfBlock() {
        if (isIn("figure")) {
            return "figcaption";
        }
        return isInTable() ? "caption" : "p";
    }

    private Words here() {
        if (words == null) {
            begin(new Element(nameOfBlock()));
        }
        return Objects.requireNonNull(words);
    }
}
