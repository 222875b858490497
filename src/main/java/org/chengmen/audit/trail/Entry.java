package org.chengmen.audit.trail;

import java.time.Instant;
import java.util.LinkedHashMap;

/// One link of a chain: a deed, its time, the hash of the entry before it and its own. Its place is
/// proven by these two; `number` only says it in a way that people can quote.
public record Entry(int chain, long number, Instant at, Deed deed, String previous, String hash) {

    static Entry after(Head head, Deed deed, TrailKey key) {
        var text = canonical(head.chain(), head.now(), deed);
        return new Entry(
                head.chain(),
                head.length() + 1,
                head.now(),
                deed,
                head.hash(),
                key.sign(head.hash(), text));
    }

    /// Whether the row says what it said when it was written.
    public boolean isSound(TrailKey key) {
        return key.signed(previous, canonical(chain, at, deed), hash);
    }

    public String id() {
        return chain + "-" + number;
    }

    private static String canonical(int chain, Instant at, Deed deed) {
        var values = new LinkedHashMap<String, Object>();
        values.put("form", 1);
        values.put("chain", chain);
        values.put("at", at);
        values.put("actor", deed.actor().id());
        values.put("actorName", deed.actor().name());
        values.put("organisation", String.valueOf(deed.actor().organisation()));
        values.put("address", deed.actor().address());
        values.put("request", deed.request());
        values.put("action", deed.action());
        values.put("thingType", deed.thingType());
        values.put("thingId", deed.thingId());
        values.put("before", deed.before());
        values.put("after", deed.after());
        return CanonicalJson.of(values);
    }
}
