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
        String listForm) {

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
                line.get("list_form"));
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
