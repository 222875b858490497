package org.chengmen.publishing.open;

import org.chengmen.publishing.columns.Column;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Which publications an answer is about; null leaves open.
public record Scope(
        @Nullable UUID site,
        @Nullable List<UUID> columns,
        @Nullable UUID organisation,
        @Nullable String type) {

    public static final Scope ALL = new Scope(null, null, null, null);

    public static Scope ofSite(UUID site) {
        return new Scope(site, null, null, null);
    }

    public Scope columns(List<Column> some) {
        return new Scope(
                site, some.stream().map(it -> it.id().value()).toList(), organisation, type);
    }

    public Scope organisation(UUID one) {
        return new Scope(site, columns, one, type);
    }

    public Scope type(String one) {
        return new Scope(site, columns, organisation, one);
    }

    UUID @Nullable [] columnArray() {
        return columns == null ? null : columns.toArray(UUID[]::new);
    }
}
