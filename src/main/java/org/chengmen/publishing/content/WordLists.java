package org.chengmen.publishing.content;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;

/// Builds lists of the paragraphs that Word only paints as items: each knows how deep it stands,
/// and the one after the last item ends them all.
final class WordLists {

    private final Sheet sheet;
    private final List<WordItem> open = new ArrayList<>();
    private boolean writing;

    WordLists(Sheet sheet) {
        this.sheet = sheet;
    }

    void begin(WordItem item) {
        while (!open.isEmpty() && !holds(open.getLast(), item)) {
            closeInnermost();
        }
        if (open.isEmpty() || open.getLast().level() < item.level()) {
            sheet.open(item.marker().list());
            open.add(item);
        } else {
            sheet.close();
        }
        sheet.open(new Element("li"));
        writing = true;
    }

    boolean isWriting() {
        return writing;
    }

    /// A list holds what is deeper, and what stands as deep with the same kind of marker.
    private static boolean holds(WordItem open, WordItem next) {
        var same = open.list().equals(next.list()) && open.marker().kind() == next.marker().kind();
        return open.level() < next.level() || (open.level() == next.level() && same);
    }

    /// The item stays open: what comes next may stand deeper.
    void endItem() {
        sheet.endBlock();
        writing = false;
    }

    /// Anything else than an item ends all lists.
    void end() {
        while (!writing && !open.isEmpty()) {
            closeInnermost();
        }
    }

    private void closeInnermost() {
        sheet.close();
        sheet.close();
        open.removeLast();
    }
}
