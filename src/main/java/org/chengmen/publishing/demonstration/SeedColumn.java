package org.chengmen.publishing.demonstration;

import org.apache.commons.csv.CSVRecord;
import org.chengmen.publishing.columns.ColumnType;

import java.util.Arrays;

/// A column that every site of a kind begins with.
record SeedColumn(
        String kind,
        String path,
        String parent,
        String nameZh,
        String nameEn,
        ColumnType type,
        String description,
        String keywords,
        String documentTypes,
        boolean openToContribution,
        String listForm,
        boolean hidden) {

    /// A column that lists nothing in the navigation, of every kind of site.
    static SeedColumn hidden(String path, String nameZh, String nameEn, String documentTypes) {
        var slash = path.lastIndexOf('/');
        return new SeedColumn(
                "",
                path,
                slash < 0 ? "" : path.substring(0, slash),
                nameZh,
                nameEn,
                ColumnType.OTHER,
                nameZh,
                nameZh,
                documentTypes,
                false,
                "PICTURES",
                true);
    }

    static SeedColumn of(CSVRecord line) {
        return new SeedColumn(
                line.get("kind"),
                line.get("path"),
                line.get("parent"),
                line.get("name_zh"),
                line.get("name_en"),
                type(line.get("type")),
                line.get("description"),
                line.get("keywords").replace(';', ','),
                line.get("document_types"),
                Boolean.parseBoolean(line.get("open_to_contribution")),
                line.get("list_form"),
                false);
    }

    private static ColumnType type(String officialName) {
        return Arrays.stream(ColumnType.values())
                .filter(it -> it.officialName().equals(officialName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No column type " + officialName));
    }

    boolean allows(String documentType) {
        return Arrays.asList(documentTypes.split(";")).contains(documentType);
    }
}
