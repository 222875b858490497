package org.chengmen.publishing.editions;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.columns.Column;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// A piece of content with one stable id and one stable number, whatever column it stands in. The
/// number is its address: `/documents/<number>`.
public record Document(
        DocumentId id,
        long number,
        UUID site,
        ColumnId column,
        String type,
        UUID organisation,
        UUID author,
        Instant createdAt) {

    /// A document to be added; the database gives it its number.
    static Document begun(Column into, String type, Person author, Instant at) {
        return new Document(
                DocumentId.next(),
                0,
                into.site(),
                into.id(),
                type,
                Objects.requireNonNullElse(author.organisation(), into.owner()),
                author.account(),
                at);
    }

    /// The tag under which the page cache keeps what shows the document with the number.
    public static String tag(long number) {
        return "document:" + number;
    }
}
