package org.chengmen.publishing.blocks;

import org.chengmen.publishing.content.ContentInput;
import org.chengmen.publishing.content.ContentRules;
import org.chengmen.publishing.content.Format;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// One block of a page. `width` counts sixths of the page; `address` is where its heading leads, or
/// the file of a video.
public record Block(
        String id,
        BlockKind kind,
        int width,
        String title,
        String address,
        String text,
        Source source,
        List<Item> items) {

    /// A third, a half, two thirds, all.
    public static final List<Integer> WIDTHS = List.of(2, 3, 4, 6);

    public static final ContentRules TEXT =
            ContentRules.of(
                    Format.HEADING,
                    Format.BOLD,
                    Format.LIST,
                    Format.LINK,
                    Format.TABLE,
                    Format.PICTURE,
                    Format.QUOTE,
                    Format.ATTACHMENT);

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 20_000;

    public Block {
        id = Words.line(id, 36);
        Objects.requireNonNull(kind);
        width = WIDTHS.contains(width) ? width : 6;
        title = Words.line(title, LONGEST_TITLE);
        address =
                kind.holds() == BlockKind.Holds.FILE
                        ? Words.ownFile(address)
                        : Words.address(address);
        text = text == null ? "" : text;
        source = source == null ? Source.NONE : source;
        items = Item.first(items);
    }

    public static Block of(BlockKind kind) {
        return new Block(
                UUID.randomUUID().toString().substring(0, 8),
                kind,
                kind == BlockKind.NOTICES ? 2 : 6,
                "",
                "",
                "",
                Source.NONE,
                List.of());
    }

    public Block from(Source other) {
        return new Block(id, kind, width, title, address, text, other, items);
    }

    public Block titled(String words, int sixths) {
        return new Block(id, kind, sixths, words, address, text, source, items);
    }

    /// What a page may show of it, whatever was sent.
    Block cleaned() {
        return new Block(id, kind, width, title, address, clean(), source, cleanItems());
    }

    private String clean() {
        if (kind.holds() != BlockKind.Holds.TEXT && kind.holds() != BlockKind.Holds.FILE) {
            return "";
        }
        var within = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        return ContentInput.clean(within, TEXT).html();
    }

    private List<Item> cleanItems() {
        return switch (kind) {
            case SERVICES, LINKS ->
                    items.stream().map(Item::asLink).filter(it -> !it.value().isEmpty()).toList();
            case VIDEO ->
                    items.stream()
                            .map(it -> new Item(it.words(), Words.ownFile(it.value()), it.note()))
                            .filter(it -> !it.value().isEmpty())
                            .toList();
            case FIGURES -> items;
            default -> List.of();
        };
    }
}
