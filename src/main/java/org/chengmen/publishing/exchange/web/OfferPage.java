package org.chengmen.publishing.exchange.web;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.publication.Publication;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// One offer in full, beside what is most like it.
public record OfferPage(
        SortingLine line,
        Publication source,
        @Nullable Publication nearest,
        List<Column> columns,
        boolean mayPublish) {}
