package org.chengmen.audit;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// One deed to be recorded: a dotted verb such as `alliance.site.closed`, the thing it was done to,
/// and the thing's values before and after (only those a reader needs; never a secret). What the
/// verb is called on the page is the message `<verb>.act` of its room, where there is one.
public record Act(
        String action,
        String thingType,
        String thingId,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {

    public static Act of(String action, String thingType, Object thingId) {
        return new Act(action, thingType, thingId.toString(), Map.of(), Map.of());
    }

    public Act before(Map<String, @Nullable Object> values) {
        return new Act(action, thingType, thingId, values, after);
    }

    public Act after(Map<String, @Nullable Object> values) {
        return new Act(action, thingType, thingId, before, values);
    }
}
