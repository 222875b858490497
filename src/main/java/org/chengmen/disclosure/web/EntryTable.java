package org.chengmen.disclosure.web;

import org.chengmen.disclosure.entries.Entry;
import org.chengmen.disclosure.entries.Genre;
import org.chengmen.disclosure.entries.Subject;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Entries as tables and programs get them.
final class EntryTable {

    private static final List<String> COLUMNS =
            List.of(
                    "index-number",
                    "title",
                    "unit",
                    "document-number",
                    "subject",
                    "genre",
                    "written-on",
                    "published-on",
                    "effective-on",
                    "repealed-on",
                    "validity",
                    "openness",
                    "keywords",
                    "address");

    private EntryTable() {}

    static List<String> heads(Frame frame) {
        return COLUMNS.stream().map(it -> frame.t("disclosure.meta." + it)).toList();
    }

    static List<String> row(Entry entry, Units units, Frame frame) {
        return Stream.of(
                        entry.indexNumber(),
                        entry.title(),
                        units.name(frame, entry.organisation()),
                        entry.documentNumber(),
                        entry.subject() == null ? "" : frame.t(Subject.key(entry.subject())),
                        entry.genre() == null ? "" : frame.t(Genre.key(entry.genre())),
                        text(entry.writtenOn()),
                        text(entry.publishedOn()),
                        text(entry.effectiveOn()),
                        text(entry.repealedOn()),
                        entry.validity() == null
                                ? ""
                                : frame.t("disclosure.validity." + entry.validity()),
                        frame.t("disclosure.openness." + entry.openness()),
                        entry.keywords(),
                        entry.page())
                .map(it -> it == null ? "" : it)
                .toList();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static Line line(Entry entry, Units units) {
        return new Line(
                entry.indexNumber(),
                entry.title(),
                units.code(entry.organisation()),
                entry.documentNumber(),
                entry.subject(),
                entry.genre(),
                entry.item(),
                entry.writtenOn(),
                entry.publishedOn(),
                entry.effectiveOn(),
                entry.repealedOn(),
                entry.validity(),
                entry.openness(),
                entry.keywords(),
                entry.page());
    }

    /// An entry for programs.
    record Line(
            String indexNumber,
            String title,
            String unit,
            @Nullable String documentNumber,
            @Nullable String subject,
            @Nullable String genre,
            @Nullable String item,
            @Nullable LocalDate writtenOn,
            LocalDate publishedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate repealedOn,
            @Nullable String validity,
            String openness,
            String keywords,
            String address) {}
}
