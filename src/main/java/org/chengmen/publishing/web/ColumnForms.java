package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnDetails;
import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.publishing.columns.ListForm;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Reads the form of a column, and fills it from one.
final class ColumnForms {

    private ColumnForms() {}

    static ColumnDetails blank(@Nullable UUID parent) {
        return new ColumnDetails(
                parent,
                "",
                "",
                null,
                null,
                "",
                "",
                null,
                null,
                List.of("news"),
                false,
                ListForm.LINES,
                false,
                0,
                null);
    }

    static ColumnDetails of(Column column) {
        return new ColumnDetails(
                column.parent() == null ? null : column.parent().value(),
                column.segment(),
                column.name().zh(),
                column.name().en(),
                column.type(),
                column.description(),
                column.keywords(),
                column.owner(),
                column.updateDays(),
                column.documentTypes(),
                column.openToContribution(),
                column.listForm(),
                column.hidden(),
                column.position(),
                column.chain());
    }

    static ColumnDetails of(MultiValueMap<String, String> sent) {
        return new ColumnDetails(
                id(sent, "parent"),
                TypedContent.text(sent, "segment").strip(),
                TypedContent.text(sent, "nameZh").strip(),
                emptyToNull(TypedContent.text(sent, "nameEn").strip()),
                constant(ColumnType.values(), TypedContent.text(sent, "type")),
                TypedContent.text(sent, "description").strip(),
                TypedContent.text(sent, "keywords").strip(),
                id(sent, "owner"),
                number(TypedContent.text(sent, "updateDays")),
                sent.getOrDefault("documentTypes", List.of()),
                sent.containsKey("open"),
                listForm(TypedContent.text(sent, "listForm")),
                sent.containsKey("hidden"),
                position(TypedContent.text(sent, "position")),
                id(sent, "chain"));
    }

    private static ListForm listForm(String typed) {
        var form = constant(ListForm.values(), typed);
        return form == null ? ListForm.LINES : form;
    }

    private static int position(String typed) {
        var number = number(typed);
        return number == null ? 0 : number;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String typed) {
        return Arrays.stream(all).filter(it -> it.name().equals(typed)).findFirst().orElse(null);
    }

    /// Out of range where it is no number, so that the form says so.
    private static @Nullable Integer number(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : -1;
    }

    private static @Nullable UUID id(MultiValueMap<String, String> sent, String name) {
        try {
            var text = TypedContent.text(sent, name);
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
