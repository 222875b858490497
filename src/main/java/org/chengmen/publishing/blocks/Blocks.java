package org.chengmen.publishing.blocks;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The blocks of a page from top to bottom. A change makes new ones, so that every arrangement can
/// be kept as a saving.
public record Blocks(List<Block> list) {

    public static final Blocks NONE = new Blocks(List.of());
    public static final int MOST = 30;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 200_000;

    public Blocks {
        list = list == null ? List.of() : list.stream().limit(MOST).toList();
    }

    /// Empty where it cannot be read.
    public static Optional<Blocks> parse(String stored) {
        if (stored.isBlank()) {
            return Optional.of(NONE);
        }
        if (stored.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(stored, Blocks.class));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    public String json() {
        return list.isEmpty() ? "" : JSON.writeValueAsString(this);
    }

    public Blocks cleaned() {
        return new Blocks(list.stream().map(Block::cleaned).toList());
    }

    public Optional<Block> find(String id) {
        return list.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Blocks add(Block block) {
        var more = new ArrayList<>(list);
        more.add(block);
        return new Blocks(more);
    }

    public Blocks remove(String id) {
        return new Blocks(list.stream().filter(it -> !it.id().equals(id)).toList());
    }

    public Blocks change(String id, UnaryOperator<Block> change) {
        return new Blocks(
                list.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList());
    }

    /// To a place counted from the top, or the nearest there is.
    public Blocks move(String id, int place) {
        return find(id).map(block -> remove(id).insert(block, place)).orElse(this);
    }

    public Blocks moveBy(String id, int steps) {
        return find(id).map(block -> move(id, list.indexOf(block) + steps)).orElse(this);
    }

    private Blocks insert(Block block, int place) {
        var more = new ArrayList<>(list);
        more.add(Math.clamp(place, 0, list.size()), block);
        return new Blocks(more);
    }

    /// The words that stand in the blocks themselves, as one text: what checks, search and feeds
    /// read of a page.
    public String reading() {
        return list.stream().map(Blocks::reading).collect(Collectors.joining());
    }

    private static String reading(Block block) {
        var items =
                block.items().stream()
                        .map(it -> "<li>" + escaped(it.words()) + " " + escaped(note(it)) + "</li>")
                        .collect(Collectors.joining());
        return heading(block.title())
                + block.text()
                + (items.isEmpty() ? "" : "<ul>" + items + "</ul>");
    }

    private static String note(Item item) {
        return item.value().contains("/") ? item.note() : item.value() + " " + item.note();
    }

    private static String heading(@Nullable String title) {
        return title == null || title.isEmpty() ? "" : "<h2>" + escaped(title) + "</h2>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
