package org.chengmen.publishing.harvest;

import org.jspecify.annotations.Nullable;

/// How far a source was read: what a feed said of its state, the date from which a repository is
/// asked, and within a list that was not read to its end the token with which it goes on.
public record Place(
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String from,
        @Nullable String token,
        @Nullable String listBegan) {

    private static final int A_DAY = "2026-01-01".length();

    static final Place BEGINNING = new Place(null, null, null, null, null);

    Place goingOn(String next, @Nullable String began) {
        return new Place(etag, lastModified, from, next, began);
    }

    /// All is read that was there when the list began.
    Place readUntil(@Nullable String began) {
        return new Place(etag, lastModified, began == null ? from : began, null, null);
    }

    Place fromTheStartOfTheList() {
        return new Place(etag, lastModified, from, null, null);
    }

    boolean isFromAMoment() {
        return from != null && from.length() > A_DAY;
    }

    /// For a repository that knows days only.
    Place fromItsDay() {
        return new Place(
                etag, lastModified, from == null ? null : from.substring(0, A_DAY), null, null);
    }
}
