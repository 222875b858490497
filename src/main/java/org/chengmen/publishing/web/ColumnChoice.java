package org.chengmen.publishing.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.types.DocumentType;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Into which columns of a site this person may write what.
public record ColumnChoice(List<SiteView> sites, @Nullable SiteView site, List<Writable> columns) {

    /// A column and the types it takes.
    public record Writable(Column column, List<DocumentType> types) {}
}
