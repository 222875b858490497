package org.chengmen.search.query;

import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What is read of a hit, in the order in which `Found` takes it.
final class Projections {

    private Projections() {}

    static SearchProjection<Hit> hit(SearchProjectionFactory<?, ?> f, Marking marking) {
        return f.composite()
                .from(
                        f.field("source", String.class).toProjection(),
                        f.field("thing", String.class).toProjection(),
                        f.field("language", String.class).toProjection(),
                        f.field("kind", String.class).toProjection(),
                        f.field("type", String.class).toProjection(),
                        f.field("site", String.class).toProjection(),
                        f.field("organisation", String.class).toProjection(),
                        f.field("validity", String.class).toProjection(),
                        f.field("outOfForce", Boolean.class).toProjection(),
                        f.field("publishedAt", Instant.class).toProjection(),
                        f.field("address", String.class).toProjection(),
                        f.field("title", String.class).toProjection(),
                        f.field("summary", String.class).toProjection(),
                        f.field("text", String.class).toProjection())
                .asList(values -> read(values, marking))
                .toProjection();
    }

    private static Hit read(List<?> values, Marking marking) {
        return new Hit(
                text(values.get(0)),
                text(values.get(1)),
                text(values.get(2)),
                text(values.get(3)),
                text(values.get(4)),
                (@Nullable String) values.get(5),
                (@Nullable String) values.get(6),
                (@Nullable String) values.get(7),
                Boolean.TRUE.equals(values.get(8)),
                (@Nullable Instant) values.get(9),
                text(values.get(10)),
                marking.all(text(values.get(11))),
                marking.excerpt(text(values.get(12)), text(values.get(13))),
                0);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
