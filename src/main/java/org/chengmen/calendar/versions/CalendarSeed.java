package org.chengmen.calendar.versions;

import org.chengmen.kernel.calendar.ExceptionalDay;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/// Fills an empty calendar with the years that were announced when the program was made.
@Component
class CalendarSeed implements SmartInitializingSingleton {

    private static final String FILE = "modules/calendar/seed/holidays-2000-2026.json";

    private final CalendarChanges changes;
    private final Versions versions;
    private final JsonMapper json;

    CalendarSeed(CalendarChanges changes, Versions versions, JsonMapper json) {
        this.changes = changes;
        this.versions = versions;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (versions.latest() == 0) {
            changes.begin(WorkingDayCalendar.of(days()), "国务院办公厅历年放假安排通知 2000-2026");
        }
    }

    private List<ExceptionalDay> days() {
        try {
            var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            return json.readTree(text).values().stream()
                    .flatMap(year -> StreamSupport.stream(year.spliterator(), false))
                    .map(CalendarSeed::day)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ExceptionalDay day(JsonNode row) {
        return new ExceptionalDay(
                LocalDate.parse(row.get(0).asString()),
                row.get(1).asString(),
                row.get(2).asBoolean());
    }
}
