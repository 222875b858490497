package org.chengmen.disclosure.demonstration;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteView;

import java.util.Map;

/// A unit of the demonstration with the site on which it publishes.
record Unit(OrganisationView organisation, SiteView site) {

    private static final Map<String, String> SUBJECTS =
            Map.ofEntries(
                    Map.entry("fgw", "03"),
                    Map.entry("jyj", "11"),
                    Map.entry("jxj", "07"),
                    Map.entry("mzw", "18"),
                    Map.entry("gaj", "16"),
                    Map.entry("mzj", "17"),
                    Map.entry("sfj", "16"),
                    Map.entry("czj", "04"),
                    Map.entry("rsj", "15"),
                    Map.entry("zrzy", "05"),
                    Map.entry("hbj", "10"),
                    Map.entry("fgj", "10"),
                    Map.entry("cgw", "10"),
                    Map.entry("jtj", "07"),
                    Map.entry("swj", "06"),
                    Map.entry("nyncj", "06"),
                    Map.entry("sw", "08"),
                    Map.entry("wlj", "12"),
                    Map.entry("wjw", "13"),
                    Map.entry("tyjrj", "15"),
                    Map.entry("yjj", "09"),
                    Map.entry("sjj", "04"),
                    Map.entry("wb", "19"),
                    Map.entry("gzw", "03"),
                    Map.entry("scjgj", "09"),
                    Map.entry("tyj", "13"),
                    Map.entry("tjj", "03"),
                    Map.entry("ybj", "13"),
                    Map.entry("gdb", "21"),
                    Map.entry("ylj", "06"),
                    Map.entry("xfj", "02"),
                    Map.entry("tcj", "08"),
                    Map.entry("whhg", "08"),
                    Map.entry("qxj", "10"),
                    Map.entry("dcd", "03"));

    String name() {
        return organisation.name().zh();
    }

    String subject() {
        return SUBJECTS.getOrDefault(organisation.code(), "02");
    }

    /// The head of its document numbers.
    String sign() {
        var core = name().replaceAll("^(中华人民共和国|国家统计局)?(武汉市|武汉)?", "");
        var government =
                organisation.kind().equals("district") || organisation.kind().equals("city");
        var own = core.substring(0, Math.min(core.length(), government ? 2 : 1));
        return government ? (organisation.kind().equals("city") ? "武政" : own + "政") : "武" + own;
    }

    /// The column in which a kind of information stands; a body has only one for notices.
    String column(String item) {
        return switch (organisation.kind()) {
            case "affiliated", "institution", "public_enterprise" -> "notices";
            case "vertical_agency" -> agencyColumn(item.substring(0, 2));
            default -> columnOf(item);
        };
    }

    private static String agencyColumn(String statutory) {
        return switch (statutory) {
            case "01" -> "policies";
            case "04" -> "data";
            default -> "notices";
        };
    }

    private static String columnOf(String item) {
        return switch (item.substring(0, 2)) {
            case "01" -> "policies";
            case "03" -> "plans";
            case "04" -> "data";
            case "07" -> "budgets";
            default -> item.equals("15-001") ? "annual-reports" : "notices";
        };
    }
}
