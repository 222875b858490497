package org.chengmen.audit.web;

import org.chengmen.audit.search.Question;
import org.chengmen.audit.search.Reading;
import org.chengmen.audit.trail.Entry;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.UUID;

/// The trail for the audit administrator's own programs.
@RestController
@ForStaff(Role.AUDIT_ADMINISTRATOR)
class AuditApi {

    private final Reading reading;
    private final JsonMapper json;

    AuditApi(Reading reading, JsonMapper json) {
        this.reading = reading;
        this.json = json;
    }

    @GetMapping("/api/audit")
    PageOf<Line> search(
            @ModelAttribute Question question,
            @RequestParam(required = false) @Nullable String after) {
        return reading.page(question, after).map(this::line);
    }

    private Line line(Entry entry) {
        var deed = entry.deed();
        return new Line(
                entry.id(),
                entry.at(),
                new Who(
                        deed.actor().id(),
                        deed.actor().name(),
                        deed.actor().organisation(),
                        deed.actor().address()),
                deed.action(),
                new Thing(deed.thingType(), deed.thingId()),
                json.readTree(deed.before()),
                json.readTree(deed.after()),
                deed.request(),
                entry.hash());
    }

    record Line(
            String id,
            Instant at,
            Who actor,
            String action,
            Thing thing,
            JsonNode before,
            JsonNode after,
            String request,
            String hash) {}

    record Who(String id, String name, @Nullable UUID organisation, String address) {}

    record Thing(String type, String id) {}
}
