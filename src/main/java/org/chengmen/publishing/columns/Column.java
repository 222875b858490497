package org.chengmen.publishing.columns;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.ColumnId;
import org.jspecify.annotations.Nullable;

import java.time.Period;
import java.util.List;
import java.util.UUID;

/// A node of a site's tree that lists documents. The path is its address within the site, its
/// parents' segments included; `updateDays` is null where the limit of its type holds.
public record Column(
        ColumnId id,
        UUID site,
        @Nullable ColumnId parent,
        String path,
        LocalizedText name,
        ColumnType type,
        String description,
        String keywords,
        UUID owner,
        @Nullable Integer updateDays,
        List<String> documentTypes,
        boolean openToContribution,
        ListForm listForm,
        boolean hidden,
        int position,
        UUID chain,
        int version) {

    public String address() {
        return "/columns/" + path;
    }

    public Period updateLimit() {
        return updateDays == null ? type.updateLimit() : Period.ofDays(updateDays);
    }

    /// The last segment of the path.
    public String segment() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public int depth() {
        return (int) path.chars().filter(it -> it == '/').count();
    }

    /// The tag of whatever depends on the names and the order of a site's columns.
    public static String tagOfAll(UUID site) {
        return "columns:" + site;
    }

    /// The tag under which the page cache keeps what this column lists.
    public String tag() {
        return "column:" + id.value();
    }
}
