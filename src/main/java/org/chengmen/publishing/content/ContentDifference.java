package org.chengmen.publishing.content;

import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.chengmen.publishing.content.TextDifference.Kind;
import org.chengmen.publishing.content.TextDifference.Piece;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What changed between two contents, paragraph by paragraph, and within a changed paragraph
/// character by character.
public final class ContentDifference {

    private static final String BLOCKS = "p, h2, h3, h4, li, tr, caption, figcaption, img, video";
    private static final char FIRST = 0x100;
    private static final int MOST = 50_000;
    private static final double ALIKE = 0.3;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Block, Integer> places = new HashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Block> removed = new ArrayList<>();
    private final List<Block> added = new ArrayList<>();

    private ContentDifference() {}

    public static List<Paragraph> between(String before, String after) {
        return new ContentDifference().compare(before, after);
    }

    private List<Paragraph> compare(String before, String after) {
        var engine = new DiffMatchPatch();
        for (var it : engine.diffMain(coded(before), coded(after), false)) {
            switch (it.operation) {
                case DELETE -> collect(it.text, removed);
                case INSERT -> collect(it.text, added);
                case EQUAL -> same(it.text);
            }
        }
        changed();
        return paragraphs;
    }

    /// Each different block is one character to the engine.
    private String coded(String html) {
        var coded = new StringBuilder();
        for (var element : Jsoup.parseBodyFragment(html).select(BLOCKS)) {
            var block = Block.of(element);
            if (!block.text().isBlank()) {
                coded.append((char) (FIRST + place(block)));
            }
        }
        return coded.toString();
    }

    private int place(Block block) {
        if (!places.containsKey(block) && blocks.size() < MOST) {
            places.put(block, blocks.size());
            blocks.add(block);
        }
        return places.getOrDefault(block, MOST - 1);
    }

    private void collect(String coded, List<Block> into) {
        coded.chars().forEach(it -> into.add(blocks.get(it - FIRST)));
    }

    private void same(String coded) {
        changed();
        coded.chars()
                .mapToObj(it -> blocks.get(it - FIRST))
                .forEach(it -> add(Change.SAME, it, Kind.SAME));
    }

    /// What was removed and added at one place is compared pair by pair where it is alike.
    private void changed() {
        for (var at = 0; at < Math.max(removed.size(), added.size()); at++) {
            if (at < removed.size() && at < added.size()) {
                pair(removed.get(at), added.get(at));
            } else if (at < removed.size()) {
                add(Change.REMOVED, removed.get(at), Kind.REMOVED);
            } else {
                add(Change.ADDED, added.get(at), Kind.ADDED);
            }
        }
        removed.clear();
        added.clear();
    }

    private void pair(Block before, Block after) {
        var pieces = TextDifference.between(before.text(), after.text());
        if (isAlike(pieces)) {
            paragraphs.add(new Paragraph(Change.CHANGED, after.name(), pieces));
        } else {
            add(Change.REMOVED, before, Kind.REMOVED);
            add(Change.ADDED, after, Kind.ADDED);
        }
    }

    private static boolean isAlike(List<Piece> pieces) {
        var same =
                pieces.stream()
                        .filter(it -> it.kind() == Kind.SAME)
                        .mapToInt(it -> it.text().length())
                        .sum();
        var all = pieces.stream().mapToInt(it -> it.text().length()).sum();
        return same >= all * ALIKE;
    }

    private void add(Change change, Block block, Kind kind) {
        paragraphs.add(new Paragraph(change, block.name(), List.of(new Piece(kind, block.text()))));
    }

    public enum Change {
        SAME,
        CHANGED,
        REMOVED,
        ADDED
    }

    /// A block of either content: its element's name, and its words in pieces.
    public record Paragraph(Change change, String element, List<Piece> pieces) {}

    private record Block(String name, String text) {

        static Block of(Element element) {
            return new Block(element.normalName(), words(element));
        }

        /// The words that stand in no smaller block; a picture is its text and its file.
        private static String words(Element element) {
            if (element.nameIs("img") || element.nameIs("video")) {
                return (element.attr("alt") + " " + element.attr("src")).strip();
            }
            if (element.nameIs("tr")) {
                return String.join(" | ", element.children().eachText());
            }
            if (element.closest("td, th") != null) {
                return "";
            }
            var own = element.clone();
            own.children().select(BLOCKS).remove();
            return own.text();
        }
    }
}
