package org.chengmen.publishing.content;

import org.chengmen.publishing.content.Removed.What;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What becomes of an element of what was sent.
sealed interface Part {

    /// Nothing of it stays.
    record Dropped(@Nullable What told) implements Part {}

    /// Only what is in it stays.
    record Bare() implements Part {}

    /// A block without a meaning of its own: it only ends one paragraph and begins another.
    record Division(@Nullable What told) implements Part {}

    /// A block that holds words: a paragraph, a heading, a caption; and the number that Word typed
    /// before them.
    record Leaf(Element as, String marker) implements Part {}

    /// A link that may not be one: its words stay, and its writer is told.
    record Unlinked(What told) implements Part {}

    /// A format within words.
    record Inline(Element as) implements Part {}

    /// A block that holds blocks: a list, a table, a quotation and their parts.
    record Holder(Element as) implements Part {}

    /// A thing without words: a picture, a video.
    record Thing(Element as) implements Part {}

    /// A new line within a block.
    record NewLine() implements Part {}

    /// A cell of a table that is not allowed: a space before the next.
    record Cell() implements Part {}

    /// A paragraph that Word shows as an item of a list.
    record Item(WordItem item) implements Part {}
}
