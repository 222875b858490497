package org.chengmen.disclosure.catalogue;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// An item as somebody typed it or a table names it: texts by the names of [ItemTable#COLUMNS].
public record ItemForm(Map<String, String> cells) {

    private static final int LONGEST_LIMIT = 366;

    public ItemForm {
        cells = Map.copyOf(cells);
    }

    public static ItemForm of(Item item) {
        return new ItemForm(ItemTable.cells(item));
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /// What the item would be, or every problem of it. The version is given when it is stored.
    Item item(Alliance alliance) {
        var problems = problems(alliance);
        Refused.ifAny(problems);
        return new Item(
                cell("code"),
                1,
                StatutoryClass.of(cell("class")).orElseThrow(),
                new LocalizedText(
                        cell("name_zh"), cell("name_en").isEmpty() ? null : cell("name_en")),
                cell("basis"),
                cell("content"),
                Integer.parseInt(cell("limit_days")),
                Rhythm.of(cell("rhythm")).orElseThrow(),
                Anchor.of(cell("anchor")).orElseThrow(),
                cell("channel"),
                list("kinds"),
                list("organisations"),
                list("document_types"),
                LocalDate.parse(cell("valid_from")),
                cell("retired").equalsIgnoreCase("true"));
    }

    List<Problem> problems(Alliance alliance) {
        var problems = new ArrayList<Problem>();
        check(
                problems,
                "code",
                it -> it.matches("[0-9]{2}-[0-9A-Z]{2,8}(-[0-9]{2,3})?"),
                DisclosureRefusal.ITEM_CODE_MALFORMED);
        check(
                problems,
                "class",
                it -> StatutoryClass.of(it).isPresent(),
                DisclosureRefusal.ITEM_CLASS_UNKNOWN);
        check(problems, "name_zh", it -> !it.isEmpty(), DisclosureRefusal.ITEM_NAME_MISSING);
        check(problems, "name_zh", it -> it.length() <= 100, DisclosureRefusal.ITEM_TEXT_TOO_LONG);
        check(problems, "name_en", it -> it.length() <= 200, DisclosureRefusal.ITEM_TEXT_TOO_LONG);
        check(problems, "basis", it -> !it.isEmpty(), DisclosureRefusal.ITEM_BASIS_MISSING);
        check(problems, "basis", it -> it.length() <= 200, DisclosureRefusal.ITEM_TEXT_TOO_LONG);
        check(problems, "content", it -> it.length() <= 500, DisclosureRefusal.ITEM_TEXT_TOO_LONG);
        check(problems, "channel", it -> it.length() <= 60, DisclosureRefusal.ITEM_TEXT_TOO_LONG);
        check(problems, "limit_days", ItemForm::isLimit, DisclosureRefusal.ITEM_LIMIT_OUT_OF_RANGE);
        check(
                problems,
                "rhythm",
                it -> Rhythm.of(it).isPresent(),
                DisclosureRefusal.ITEM_RHYTHM_UNKNOWN);
        check(
                problems,
                "anchor",
                it -> Anchor.of(it).isPresent(),
                DisclosureRefusal.ITEM_ANCHOR_UNKNOWN);
        check(
                problems,
                "document_types",
                it -> !it.isEmpty(),
                DisclosureRefusal.ITEM_TYPES_MISSING);
        check(problems, "valid_from", ItemForm::isDate, DisclosureRefusal.ITEM_DATE_MALFORMED);
        bearers(problems, alliance.organisations());
        return problems;
    }

    private void bearers(List<Problem> problems, List<OrganisationView> known) {
        if (list("kinds").isEmpty() && list("organisations").isEmpty()) {
            problems.add(Problem.at("kinds", DisclosureRefusal.ITEM_BEARER_MISSING));
        }
        unknown(problems, "kinds", kinds(known), DisclosureRefusal.ITEM_KIND_UNKNOWN);
        unknown(
                problems,
                "organisations",
                codes(known),
                DisclosureRefusal.ITEM_ORGANISATION_UNKNOWN);
    }

    private void unknown(
            List<Problem> problems, String column, Set<String> known, DisclosureRefusal otherwise) {
        list(column).stream()
                .filter(it -> !known.contains(it))
                .findFirst()
                .ifPresent(it -> problems.add(Problem.at(column, otherwise, it)));
    }

    private static Set<String> kinds(List<OrganisationView> known) {
        return known.stream().map(OrganisationView::kind).collect(Collectors.toSet());
    }

    private static Set<String> codes(List<OrganisationView> known) {
        return known.stream().map(OrganisationView::code).collect(Collectors.toSet());
    }

    private void check(
            List<Problem> problems,
            String column,
            Predicate<String> holds,
            DisclosureRefusal otherwise) {
        if (!holds.test(cell(column))) {
            problems.add(Problem.at(column, otherwise));
        }
    }

    private static boolean isLimit(String typed) {
        return typed.matches("[0-9]{1,3}")
                && Integer.parseInt(typed) >= 1
                && Integer.parseInt(typed) <= LONGEST_LIMIT;
    }

    private static boolean isDate(String typed) {
        try {
            return LocalDate.parse(typed).getYear() > 1900;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private List<String> list(String column) {
        return Arrays.stream(cell(column).split("[;；,，\\s]+"))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
