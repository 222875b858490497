package org.chengmen.disclosure.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The catalogue as a table that leaves and enters the house.
public final class ItemTable {

    public static final List<String> COLUMNS =
            List.of(
                    "code",
                    "class",
                    "name_zh",
                    "name_en",
                    "basis",
                    "content",
                    "limit_days",
                    "rhythm",
                    "anchor",
                    "channel",
                    "kinds",
                    "organisations",
                    "document_types",
                    "valid_from",
                    "retired");

    private ItemTable() {}

    public static List<List<String>> rows(List<Item> items) {
        return items.stream().map(it -> List.copyOf(cells(it).values())).toList();
    }

    static Map<String, String> cells(Item item) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("code", item.code());
        cells.put("class", item.statutory().code());
        cells.put("name_zh", item.name().zh());
        cells.put("name_en", item.name().en() == null ? "" : item.name().en());
        cells.put("basis", item.basis());
        cells.put("content", item.content());
        cells.put("limit_days", Integer.toString(item.limitDays()));
        cells.put("rhythm", item.rhythm().name());
        cells.put("anchor", item.anchor().name());
        cells.put("channel", item.channel());
        cells.put("kinds", String.join(";", item.kinds()));
        cells.put("organisations", String.join(";", item.organisations()));
        cells.put("document_types", String.join(";", item.documentTypes()));
        cells.put("valid_from", item.validFrom().toString());
        cells.put("retired", Boolean.toString(item.retired()));
        return cells;
    }

    public static String key(String column) {
        return "disclosure.column." + column.replace('_', '-');
    }
}
