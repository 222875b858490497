package org.chengmen.disclosure.catalogue;

import org.chengmen.alliance.Alliance;
import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.tables.TableFile;
import org.chengmen.shell.tables.TableRefusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes the catalogue over from a table: new codes are added, known ones get another version, all
/// of them or none. What the table does not name stays as it is.
@Component
public class ItemImport {

    private static final int MOST_PROBLEMS = 200;

    private final Items items;
    private final Catalogue catalogue;
    private final Alliance alliance;
    private final MessageSource messages;

    ItemImport(Items items, Catalogue catalogue, Alliance alliance, MessageSource messages) {
        this.items = items;
        this.catalogue = catalogue;
        this.alliance = alliance;
        this.messages = messages;
    }

    /// Says what an import would do, and everything that is wrong, without doing anything.
    public ItemPlan plan(byte[] file) {
        return plan(forms(TableFile.rows(file)));
    }

    @Transactional
    public ItemPlan carryOut(byte[] file) {
        items.lock();
        var plan = plan(forms(TableFile.rows(file)));
        Refused.ifAny(plan.problems().stream().map(ItemPlan.Wrong::problem).toList());
        plan.steps().forEach(it -> catalogue.store(it.after(), "disclosure.item.imported"));
        return plan;
    }

    private ItemPlan plan(List<Map<String, String>> rows) {
        var known = items.all().stream().collect(Collectors.toMap(Item::code, Function.identity()));
        var steps = new ArrayList<ItemPlan.Step>();
        var wrong = new ArrayList<ItemPlan.Wrong>();
        var seen = new HashSet<String>();
        var unchanged = 0;
        for (var row = 0; row < rows.size(); row++) {
            var form = new ItemForm(rows.get(row));
            var problems = new ArrayList<>(form.problems(alliance));
            if (!seen.add(form.cell("code"))) {
                problems.add(Problem.at("code", DisclosureRefusal.ITEM_CODE_TWICE));
            }
            for (var problem : problems) {
                wrong.add(new ItemPlan.Wrong(row + 2, problem));
            }
            if (problems.isEmpty()) {
                var after = form.item(alliance);
                var before = known.get(after.code());
                if (before != null && after.numbered(before.version()).equals(before)) {
                    unchanged++;
                } else {
                    steps.add(new ItemPlan.Step(before, after));
                }
            }
        }
        return new ItemPlan(steps, unchanged, wrong.stream().limit(MOST_PROBLEMS).toList());
    }

    private List<Map<String, String>> forms(List<List<String>> rows) {
        var heads = rows.isEmpty() ? List.<String>of() : columns(rows.getFirst());
        var forms =
                rows.stream()
                        .skip(1)
                        .filter(row -> row.stream().anyMatch(it -> !it.isBlank()))
                        .map(row -> cells(row, heads))
                        .toList();
        if (forms.isEmpty()) {
            throw TableRefusal.NO_ROWS.atFile();
        }
        return forms;
    }

    private List<String> columns(List<String> heads) {
        var columns = new ArrayList<String>();
        for (var head : heads) {
            var column = named(head.strip());
            if (column.isEmpty() && !head.isBlank()) {
                throw TableRefusal.COLUMN_UNKNOWN.atFile(
                        head.substring(0, Math.min(40, head.length())));
            }
            columns.add(column.orElse(""));
        }
        for (var column : ItemTable.COLUMNS) {
            if (!columns.contains(column)) {
                throw TableRefusal.COLUMN_MISSING.atFile(column);
            }
        }
        return columns;
    }

    private Optional<String> named(String head) {
        return ItemTable.COLUMNS.stream()
                .filter(it ->
                        head.equalsIgnoreCase(it)
                                || head.equals(label(it, Locale.SIMPLIFIED_CHINESE))
                                || head.equalsIgnoreCase(label(it, Locale.ENGLISH)))
                .findFirst();
    }

    private String label(String column, Locale locale) {
        return messages.getMessage(ItemTable.key(column), null, locale);
    }

    private static Map<String, String> cells(List<String> row, List<String> columns) {
        var cells = new HashMap<String, String>();
        for (var i = 0; i < Math.min(row.size(), columns.size()); i++) {
            cells.put(columns.get(i), row.get(i).strip());
        }
        return cells;
    }
}
