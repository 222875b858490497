package org.chengmen.publishing.web;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.content.ContentDifference.Paragraph;
import org.chengmen.publishing.content.TextDifference.Piece;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.Edition;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Two texts of one document, and what differs between them.
public record Comparison(
        DocumentId document,
        List<Side> choices,
        Side before,
        Side after,
        List<Line> lines,
        List<Stretch> body) {

    public boolean isSame() {
        return lines.isEmpty() && body.stream().allMatch(Stretch::same);
    }

    /// An edition as it stands, or as one of its savings left it.
    public record Side(Edition edition, @Nullable Integer saving, Content content) {

        static Side of(Edition edition) {
            return new Side(edition, null, edition.content());
        }

        /// How the address of a comparison names it.
        public String value() {
            return saving == null
                    ? edition.id().value().toString()
                    : edition.id().value() + "." + saving;
        }
    }

    /// A line of text that differs: the title, the summary or a field, by `key` or by `label`.
    public record Line(@Nullable String key, @Nullable LocalizedText label, List<Piece> pieces) {}

    /// Paragraphs that follow each other and are all the same, or all not.
    public record Stretch(boolean same, List<Paragraph> paragraphs) {}
}
