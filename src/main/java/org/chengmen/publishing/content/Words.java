package org.chengmen.publishing.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;

/// Writes words and their formats into one block: white space collapsed, formats closed and opened
/// again where the block ends within them.
final class Words {

    private final Element block;
    private final boolean plain;
    private final List<Element> wanted = new ArrayList<>();
    private final List<Element> written = new ArrayList<>();
    private Element tip;
    private Gap gap = Gap.NONE;
    private boolean newLine;
    private int last;

    /// `plain`: in a heading everything is bold already.
    Words(Element block, boolean plain) {
        this.block = block;
        this.plain = plain;
        this.tip = block;
    }

    Element block() {
        return block;
    }

    boolean isEmpty() {
        return last == 0;
    }

    /// Whether two line breaks follow each other: the end of a paragraph that was typed with them.
    boolean breaksAgain() {
        var again = newLine;
        newLine = last != 0;
        return again;
    }

    void write(String text, List<Element> formats) {
        var line = new StringBuilder();
        text.codePoints()
                .forEach(it -> {
                    if (Gap.isBlank(it) || (last == 0 && it == '\u3000')) {
                        gap = gap.and(it);
                    } else {
                        append(line, it);
                    }
                });
        if (!line.isEmpty()) {
            place(line.toString(), formats);
        }
    }

    void space() {
        gap = Gap.SPACE;
    }

    private void append(StringBuilder line, int character) {
        if (newLine) {
            line.append('\n');
            newLine = false;
        } else if (last != 0) {
            line.append(gap.between(last, character));
        }
        gap = Gap.NONE;
        line.appendCodePoint(character);
        last = character;
    }

    private void place(String line, List<Element> formats) {
        open(formats);
        var lines = line.split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                tip.appendChild(new Element("br"));
            }
            if (!lines[at].isEmpty()) {
                tip.appendChild(new TextNode(lines[at]));
            }
        }
    }

    /// What is the same object was never closed in between.
    @SuppressWarnings("ReferenceEquality")
    private void open(List<Element> formats) {
        var same = 0;
        while (same < wanted.size()
                && same < formats.size()
                && wanted.get(same) == formats.get(same)) {
            same++;
        }
        truncate(wanted, same);
        truncate(written, same);
        tip = written.isEmpty() ? block : written.getLast();
        formats.subList(same, formats.size()).forEach(this::enter);
    }

    private void enter(Element format) {
        wanted.add(format);
        if (isNeeded(format)) {
            var copy = format.shallowClone();
            tip.appendChild(copy);
            tip = copy;
        }
        written.add(tip);
    }

    private boolean isNeeded(Element format) {
        var bold = format.nameIs("strong");
        return !(plain && bold) && written.stream().noneMatch(it -> it.nameIs(format.normalName()));
    }

    private static void truncate(List<Element> list, int size) {
        list.subList(size, list.size()).clear();
    }
}
