package org.chengmen.search.query;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Something that was found. `alike` counts what has the same title and stands behind it.
public record Hit(
        String source,
        String thing,
        String language,
        String kind,
        String type,
        @Nullable String site,
        @Nullable String organisation,
        @Nullable String validity,
        boolean outOfForce,
        @Nullable Instant publishedAt,
        String address,
        List<Piece> title,
        List<Piece> excerpt,
        int alike) {

    public String plainTitle() {
        return Piece.text(title);
    }

    public String plainExcerpt() {
        return Piece.text(excerpt);
    }

    Hit alike(int others) {
        return new Hit(
                source,
                thing,
                language,
                kind,
                type,
                site,
                organisation,
                validity,
                outOfForce,
                publishedAt,
                address,
                title,
                excerpt,
                others);
    }
}
