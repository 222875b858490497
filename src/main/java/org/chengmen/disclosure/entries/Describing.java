package org.chengmen.disclosure.entries;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.calendar.Clock;
import org.chengmen.kernel.calendar.Deadline;
import org.chengmen.kernel.identifiers.DocumentNumber;
import org.chengmen.publishing.PublicDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the metadata of an entry from the fields of its document, and what is wrong with them.
@Component
class Describing {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Map<String, String> CLASSES =
            Map.of("policy", "01", "official", "01", "appointment", "02", "budget", "07");

    private final WorkingDays days;

    Describing(WorkingDays days) {
        this.days = days;
    }

    /// A row of the table of entries, without its index number; null where the document says
    /// nothing.
    Map<String, @Nullable Object> row(
            PublicDocument document, @Nullable Item item, List<String> flaws) {
        var published = LocalDate.ofInstant(document.publishedAt(), CITY);
        var written = written(document);
        var found = new ArrayList<>(flaws);
        if (written != null && written.isAfter(published)) {
            found.add(Flaw.DATED_IN_THE_FUTURE.name());
        }
        var number = documentNumber(document, found);
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("document", document.id().value());
        row.put("number", document.number());
        row.put("organisation", document.organisation());
        row.put("site", document.site());
        row.put("type", document.type());
        row.put("item", item == null ? null : item.code());
        row.put("class", item == null ? CLASSES.get(document.type()) : item.statutory().code());
        row.put("document_number", number);
        row.put("title", document.title());
        row.put("summary", document.summary());
        row.put("issuer", document.field("source"));
        row.put("subject", text(document, "subjectClass"));
        row.put("genre", text(document, "genre"));
        row.put(
                "openness",
                document.field("openness").isEmpty() ? "proactive" : document.field("openness"));
        row.put("keywords", document.field("keywords"));
        row.put("validity", text(document, "validity"));
        row.put("written_on", written);
        row.put("published_on", published);
        row.put("published_at", document.publishedAt());
        row.put("effective_on", date(document, "effectiveFrom"));
        row.put("repealed_on", date(document, "repealedOn"));
        row.put(
                "due_on",
                due(written == null || written.isAfter(published) ? published : written, item));
        row.put("live", document.live());
        row.put(
                "taken_down_on",
                document.live() ? null : LocalDate.ofInstant(document.changedAt(), CITY));
        row.put("reason", document.reason());
        row.put("fields", document.fields());
        row.put(
                "grams",
                Grams.of(
                        document.title(),
                        document.field("keywords"),
                        number == null ? "" : number));
        row.put("flaws", found);
        row.put("moment", document.moment());
        return row;
    }

    private LocalDate due(LocalDate from, @Nullable Item item) {
        return item == null
                ? Clock.start(Deadline.FOI_PROACTIVE_PUBLISH, from)
                        .due(days.calendar())
                        .orElseThrow()
                : days.calendar().plus(from, item.limitDays());
    }

    private static @Nullable String documentNumber(PublicDocument document, List<String> flaws) {
        var typed = document.field("documentNumber");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return DocumentNumber.parse(typed).toString();
        } catch (Refused malformed) {
            flaws.add(Flaw.DOCUMENT_NUMBER_MALFORMED.name());
            return typed;
        }
    }

    private static @Nullable LocalDate written(PublicDocument document) {
        return Stream.of("writtenOn", "decidedOn")
                .map(it -> date(document, it))
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate date(PublicDocument document, String field) {
        try {
            return document.field(field).isEmpty() ? null : LocalDate.parse(document.field(field));
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static @Nullable String text(PublicDocument document, String field) {
        return document.field(field).isEmpty() ? null : document.field(field);
    }
}
