package org.chengmen.publishing.exchange.web;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.exchange.OfferLine;
import org.chengmen.publishing.exchange.likeness.Duplicate;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// An offer on the sorting desk, with what is like it and where it would go.
public record SortingLine(
        OfferLine offer,
        LocalizedText site,
        LocalizedText unit,
        List<Duplicate> duplicates,
        @Nullable Column suggested) {}
