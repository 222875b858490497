package org.chengmen.publishing.web;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.upkeep.Line;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A report as a sheet. What a spreadsheet would take for a formula is made plain text.
final class UpkeepSheet {

    private static final String MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r";

    private UpkeepSheet() {}

    static String write(Frame frame, Map<UUID, SiteView> sites, List<Line> lines) {
        var text = new StringBuilder(MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    frame.t("publishing.upkeep.name"),
                    frame.t("publishing.site"),
                    frame.t("publishing.upkeep.about"),
                    frame.t("publishing.upkeep.at"),
                    frame.t("publishing.upkeep.count"),
                    frame.t("publishing.upkeep.href"));
            for (var line : lines) {
                print(printer, frame, sites, line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void print(CSVPrinter printer, Frame frame, Map<UUID, SiteView> sites, Line line)
            throws IOException {
        var site = sites.get(line.site());
        printer.printRecord(
                plain(line.name()),
                site == null ? "" : frame.t(site.name()),
                plain(line.about()),
                line.at() == null ? "" : frame.time(line.at()),
                line.count(),
                line.href() == null || site == null ? "" : frame.onSite(site.host(), line.href()));
    }

    private static String plain(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
