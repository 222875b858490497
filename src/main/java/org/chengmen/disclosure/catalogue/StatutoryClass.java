package org.chengmen.disclosure.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// The classes of what the law wants published without being asked (政府信息公开条例 20, items 1 to 15, and
/// 21). They are the top level of the catalogue.
public enum StatutoryClass {
    RULES("01", "20 (1)"),
    ORGANISATION("02", "20 (2)"),
    PLANS("03", "20 (3)"),
    STATISTICS("04", "20 (4)"),
    LICENSING("05", "20 (5)"),
    PENALTIES("06", "20 (6)"),
    BUDGETS("07", "20 (7)"),
    FEES("08", "20 (8)"),
    PROCUREMENT("09", "20 (9)"),
    PROJECTS("10", "20 (10)"),
    WELFARE("11", "20 (11)"),
    EMERGENCIES("12", "20 (12)"),
    INSPECTIONS("13", "20 (13)"),
    RECRUITMENT("14", "20 (14)"),
    OTHER("15", "20 (15)"),
    MUNICIPAL("21", "21");

    private final String code;
    private final String article;

    StatutoryClass(String code, String article) {
        this.code = code;
        this.article = article;
    }

    public static Optional<StatutoryClass> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /// Of the regulation.
    public String article() {
        return article;
    }

    public String key() {
        return "disclosure.class." + code;
    }
}
