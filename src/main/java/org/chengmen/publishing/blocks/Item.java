package org.chengmen.publishing.blocks;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line of a block that its editor types: words, what they lead to or amount to, a note. People
/// write it as `words | address or number | note`.
public record Item(String words, String value, String note) {

    private static final int MOST = 40;
    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_NOTE = 120;

    public Item {
        words = Words.line(words, LONGEST_WORDS);
        value = Words.line(value, LONGEST_VALUE);
        note = Words.line(note, LONGEST_NOTE);
    }

    static List<Item> first(@Nullable List<Item> items) {
        return items == null ? List.of() : items.stream().limit(MOST).toList();
    }

    public static List<Item> typed(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(Item::parse)
                .filter(item -> !item.words().isEmpty())
                .limit(MOST)
                .toList();
    }

    private static Item parse(String line) {
        var parts = Arrays.asList((line + "||").split("[|｜]", -1));
        return new Item(parts.get(0), parts.get(1), parts.get(2));
    }

    public static String lines(List<Item> items) {
        return items.stream().map(Item::line).collect(Collectors.joining("\n"));
    }

    private String line() {
        return Stream.of(words, value, note)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /// As one that leads somewhere: an address that may not stand on a page is dropped.
    Item asLink() {
        return new Item(words, Words.address(value), note);
    }
}
