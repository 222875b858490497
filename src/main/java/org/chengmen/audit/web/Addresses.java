package org.chengmen.audit.web;

import org.chengmen.audit.search.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Map;

/// Addresses that carry a question on to the next page or into a file.
final class Addresses {

    private Addresses() {}

    static String search(Question question, String after) {
        return asking("/desk/audit", question, after);
    }

    static String export(Question question) {
        return asking("/desk/audit/entries.csv", question, null);
    }

    private static String asking(String path, Question question, @Nullable String after) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "actor", question.actor());
        add(address, "action", question.action());
        add(address, "thingType", question.thingType());
        add(address, "thingId", question.thingId());
        add(address, "from", question.from());
        add(address, "to", question.to());
        add(address, "after", after);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
