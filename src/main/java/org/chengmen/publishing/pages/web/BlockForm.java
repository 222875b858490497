package org.chengmen.publishing.pages.web;

import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.BlockKind.Holds;
import org.chengmen.publishing.blocks.Item;
import org.chengmen.publishing.blocks.Source;
import org.springframework.util.MultiValueMap;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what somebody filled in about a block. What cannot be read counts as not said: the page
/// then shows less, never something else.
record BlockForm(MultiValueMap<String, String> sent) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Block block(Block before) {
        var isFile = before.kind().holds() == Holds.FILE;
        return new Block(
                before.id(),
                before.kind(),
                number("width", before.width()),
                text("title"),
                text(isFile ? "file" : "more"),
                text("text"),
                before.kind().holds() == Holds.DOCUMENTS ? source() : Source.NONE,
                Item.typed(text("items")));
    }

    private Source source() {
        return new Source(
                kind(),
                ids("columns"),
                numbers(),
                ids("site"),
                all("types").filter(it -> it.matches("[a-z-]{1,40}")).toList(),
                text("words"),
                number("lines", Source.NONE.lines()));
    }

    private Source.Kind kind() {
        return Arrays.stream(Source.Kind.values())
                .filter(it -> it.name().equals(text("source")))
                .findFirst()
                .orElse(Source.Kind.COLUMNS);
    }

    private List<Long> numbers() {
        return Arrays.stream(text("documents").split("[^0-9]+"))
                .filter(it -> NUMBER.matcher(it).matches())
                .map(Long::valueOf)
                .toList();
    }

    private List<UUID> ids(String name) {
        return all(name).filter(it -> ID.matcher(it).matches()).map(UUID::fromString).toList();
    }

    private Stream<String> all(String name) {
        return sent.getOrDefault(name, List.of()).stream();
    }

    private int number(String name, int otherwise) {
        var typed = text(name);
        return NUMBER.matcher(typed).matches() && typed.length() < 6
                ? Integer.parseInt(typed)
                : otherwise;
    }

    private String text(String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
