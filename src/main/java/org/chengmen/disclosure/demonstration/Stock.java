package org.chengmen.disclosure.demonstration;

import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.TakenOver;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the documents of the demonstration: believable titles, numbers and dates, and a text that
/// says what it is.
final class Stock {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final List<String> TITLES =
            List.of("关于进一步规范%s工作的通知", "关于做好%s有关工作的通知", "关于印发%s实施办法的通知", "%s管理办法");

    private final Map<String, Integer> numbers = new HashMap<>();

    /// What proves a duty.
    TakenOver ofPeriod(Unit unit, Item item, String period, LocalDate on) {
        var title = unit.name() + words(period) + item.name().zh();
        return document(unit, item, title, on, Map.of());
    }

    /// Something that was published because it had changed, with the day on which it was made.
    TakenOver onChange(Unit unit, Item item, LocalDate made, LocalDate on) {
        var matter =
                item.name()
                        .zh()
                        .replaceAll("(政策文件|规划与年度安排|办事依据、条件、程序和结果|行政处罚与行政强制|惠民措施及实施情况|监督检查情况)$", "");
        return item.documentTypes().contains("policy")
                ? policy(unit, item, matter, made, on)
                : document(
                        unit,
                        item,
                        unit.name() + on.getMonthValue() + "月" + item.name().zh(),
                        on,
                        Map.of("writtenOn", made.toString()));
    }

    private TakenOver policy(Unit unit, Item item, String matter, LocalDate made, LocalDate on) {
        var lot = new Lot(unit.name() + made + matter);
        var number = number(unit.sign() + (lot.falls(60, "normative") ? "规" : "办"), made.getYear());
        var title = TITLES.get(lot.below(TITLES.size(), "title")).formatted(matter);
        return document(
                unit,
                item,
                title,
                on,
                Map.of(
                        "documentNumber",
                        number,
                        "writtenOn",
                        made.toString(),
                        "effectiveFrom",
                        made.plusDays(30).toString(),
                        "validity",
                        lot.falls(6, "validity") ? "repealed" : "in-force",
                        "genre",
                        title.endsWith("通知") ? "notice" : "decision"));
    }

    private String number(String sign, int year) {
        return sign + "〔" + year + "〕" + numbers.merge(sign + year, 1, Integer::sum) + "号";
    }

    private TakenOver document(
            Unit unit, Item item, String title, LocalDate on, Map<String, String> more) {
        var type = type(unit, item);
        var fields = new TreeMap<>(more);
        fields.put("source", unit.name());
        fields.put("disclosureItem", item.code());
        fields.put("keywords", item.name().zh());
        if (type.equals("policy") || type.equals("official")) {
            fields.putIfAbsent("writtenOn", on.minusDays(3).toString());
            fields.putIfAbsent("validity", "in-force");
            fields.put("subjectClass", unit.subject());
            fields.putIfAbsent("genre", "announcement");
            fields.put("openness", "proactive");
        }
        if (type.equals("budget")) {
            fields.put("year", Integer.toString(on.getYear()));
            fields.put("part", item.code().equals("07-002") ? "accounts" : "budget");
        }
        return new TakenOver(
                DocumentId.next(),
                unit.site().id().value(),
                unit.column(item.code()),
                type,
                unit.organisation().id().value(),
                title,
                unit.name() + "公开" + item.name().zh() + "：" + item.content() + "。",
                body(unit, item, on),
                fields,
                at(on, title));
    }

    /// Which type its column takes.
    private static String type(Unit unit, Item item) {
        var wanted =
                switch (unit.column(item.code())) {
                    case "policies", "plans" -> List.of("policy", "official");
                    case "budgets" -> List.of("budget");
                    case "notices" -> List.of("notice");
                    default -> List.of("official", "notice");
                };
        return wanted.stream()
                .filter(item.documentTypes()::contains)
                .findFirst()
                .orElse(wanted.getFirst());
    }

    private static String body(Unit unit, Item item, LocalDate on) {
        return "<p>根据"
                + item.basis()
                + "，"
                + unit.name()
                + "现将“"
                + item.name().zh()
                + "”予以公开，内容包括："
                + item.content()
                + "。</p><p>这是演示数据，不是真实文件。公众如需了解详情，请与本单位政务公开工作机构联系。</p><p>"
                + unit.name()
                + "<br>"
                + "%d年%d月%d日".formatted(on.getYear(), on.getMonthValue(), on.getDayOfMonth())
                + "</p>";
    }

    private static java.time.Instant at(LocalDate on, String title) {
        var minutes = new Lot(title + on).below(480, "minute");
        return ZonedDateTime.of(on, LocalTime.of(9, 0), CITY).plusMinutes(minutes).toInstant();
    }

    private static String words(String period) {
        var year = period.substring(0, 4) + "年";
        var rest = period.substring(4);
        return switch (rest) {
            case "" -> year + "度";
            case "H1" -> year + "上半年";
            case "H2" -> year + "下半年";
            case "Q1" -> year + "第一季度";
            case "Q2" -> year + "第二季度";
            case "Q3" -> year + "第三季度";
            case "Q4" -> year + "第四季度";
            default -> year + Integer.parseInt(rest.substring(1)) + "月";
        };
    }
}
