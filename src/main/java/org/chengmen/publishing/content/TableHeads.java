package org.chengmen.publishing.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.List;

/// Head cells of tables. Word has none; what it has is a bold first row. Assistive technology reads
/// head cells with every cell under them (GB/T 37668-2019, 标题单元格).
final class TableHeads {

    private TableHeads() {}

    static void mark(Element table) {
        Finished.captions(table, "caption");
        table.select("> caption").forEach(table::prependChild);
        var rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        if (rows.isEmpty()) {
            dissolve(table);
            return;
        }
        if (rows.size() > 1
                && table.select("> * > tr > th, > tr > th").isEmpty()
                && isHead(rows.getFirst())) {
            rows.getFirst().children().forEach(TableHeads::makeHead);
        }
        for (var row : rows) {
            scope(row);
        }
    }

    private static void dissolve(Element table) {
        List.copyOf(table.children()).forEach(it -> it.tagName("p"));
        table.unwrap();
    }

    private static boolean isHead(Element row) {
        var group = row.parent();
        return (group != null && group.nameIs("thead"))
                || row.children().stream().allMatch(TableHeads::isBold);
    }

    private static boolean isBold(Element cell) {
        return !cell.text().isBlank()
                && cell.textNodes().stream().allMatch(TextNode::isBlank)
                && cell.children().stream().allMatch(TableHeads::saysBold);
    }

    private static boolean saysBold(Element part) {
        return part.nameIs("strong") || (part.nameIs("p") && isBold(part));
    }

    private static void makeHead(Element cell) {
        cell.tagName("th");
        cell.select("strong").forEach(Element::unwrap);
    }

    /// A head cell in a row of head cells heads its column, another its row.
    private static void scope(Element row) {
        var heads = row.children().stream().filter(it -> it.nameIs("th")).toList();
        var column = heads.size() == row.childrenSize();
        for (var head : heads) {
            if (!head.hasAttr("scope")) {
                head.attr("scope", column ? "col" : "row");
            }
        }
    }
}
