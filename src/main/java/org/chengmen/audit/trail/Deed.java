package org.chengmen.audit.trail;

import org.chengmen.audit.Act;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// An act with its actor, in the texts that will be stored; it has no place in a chain yet.
public record Deed(
        Actor actor,
        String request,
        String action,
        String thingType,
        String thingId,
        String before,
        String after) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUES = 65_536;

    static Deed of(Act act, Actor actor, String request) {
        return new Deed(
                new Actor(
                        actor.id(),
                        storable(actor.name()),
                        actor.organisation(),
                        storable(actor.address())),
                storable(request),
                storable(act.action()),
                storable(act.thingType()),
                storable(act.thingId()),
                values(act.before()),
                values(act.after()));
    }

    int chain() {
        var spread = (thingType + "/" + thingId).hashCode();
        return (spread ^ spread >>> 16) & (Chains.COUNT - 1);
    }

    /// Values too large for the trail are replaced by their size and digest: an effect is not
    /// refused because its record would be long.
    private static String values(Map<String, @Nullable Object> values) {
        var json = CanonicalJson.of(values);
        return json.length() <= LONGEST_VALUES
                ? json
                : CanonicalJson.of(
                        Map.of("$length", json.length(), "$sha256", Digests.sha256(json)));
    }

    /// Without NUL and lone surrogates, which the database cannot keep, and of bounded length.
    private static String storable(String text) {
        var kept = text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
        return new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace('\0', '\uFFFD');
    }
}
