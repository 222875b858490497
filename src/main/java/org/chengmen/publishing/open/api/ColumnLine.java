package org.chengmen.publishing.open.api;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.columns.Column;

import java.util.UUID;

/// A column for programs; `documents` is where its documents are listed.
record ColumnLine(
        UUID id,
        String path,
        LocalizedText name,
        String type,
        String description,
        String keywords,
        String address,
        String documents) {

    static ColumnLine of(Column column) {
        return new ColumnLine(
                column.id().value(),
                column.path(),
                column.name(),
                column.type().officialName(),
                column.description(),
                column.keywords(),
                column.address(),
                "/api" + column.address() + "/documents");
    }
}
