package org.chengmen.alliance.exchange;

import org.chengmen.alliance.organisations.OrganisationTable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of the organisations' table as people and programs call them.
@Component
public class ColumnNames {

    private final MessageSource messages;

    ColumnNames(MessageSource messages) {
        this.messages = messages;
    }

    public List<String> labels(Locale locale) {
        return OrganisationTable.COLUMNS.stream().map(it -> label(it, locale)).toList();
    }

    public String label(String column, Locale locale) {
        return messages.getMessage(key(column), null, locale);
    }

    public static String key(String column) {
        return "alliance.column." + column.replace('_', '-');
    }

    /// The column that a head means, in either language or by its technical name.
    Optional<String> named(String head) {
        var plain = head.strip();
        return OrganisationTable.COLUMNS.stream()
                .filter(it -> plain.equalsIgnoreCase(it) || isLabel(it, plain))
                .findFirst();
    }

    private boolean isLabel(String column, String head) {
        return head.equalsIgnoreCase(label(column, Locale.SIMPLIFIED_CHINESE))
                || head.equalsIgnoreCase(label(column, Locale.ENGLISH));
    }
}
