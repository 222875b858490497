package org.chengmen.publishing.exchange;

import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.publishing.columns.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Into which columns of a site an offer fits: first where earlier offers from its column went,
/// then columns of the same kind, then all others that take its type.
@Component
public class Suggestions {

    private final Columns columns;
    private final Provenances provenances;

    Suggestions(Columns columns, Provenances provenances) {
        this.columns = columns;
        this.provenances = provenances;
    }

    public List<Column> of(UUID sourceColumn, UUID target, String type) {
        return of(sourceColumn, columns.ofSite(target), target, type);
    }

    /// The same where the columns of the target are at hand.
    public List<Column> of(UUID sourceColumn, List<Column> all, UUID target, String type) {
        var earlier = provenances.columnsTaking(sourceColumn, target);
        var kind = columns.find(new ColumnId(sourceColumn)).map(Column::type).orElse(null);
        return all.stream()
                .filter(it -> it.documentTypes().contains(type))
                .sorted(
                        Comparator.comparingInt((Column it) -> rank(it, earlier))
                                .thenComparing(it -> !isOf(it, kind))
                                .thenComparing(Column::hidden))
                .toList();
    }

    Optional<Column> first(Offer offer, String type) {
        return of(offer.sourceColumn(), offer.target(), type).stream().findFirst();
    }

    private static int rank(Column column, List<UUID> earlier) {
        var place = earlier.indexOf(column.id().value());
        return place < 0 ? earlier.size() : place;
    }

    private static boolean isOf(Column column, @Nullable ColumnType kind) {
        return column.type() == kind;
    }
}
