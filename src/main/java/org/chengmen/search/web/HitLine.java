package org.chengmen.search.web;

import org.chengmen.search.query.Piece;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A hit as a page shows it, with names and a whole address. `foreign` leads to another system.
public record HitLine(
        String href,
        List<Piece> title,
        List<Piece> excerpt,
        String lang,
        String kind,
        String type,
        @Nullable String site,
        @Nullable String organisation,
        @Nullable String validity,
        boolean outOfForce,
        boolean foreign,
        @Nullable LocalDate published,
        int alike) {}
