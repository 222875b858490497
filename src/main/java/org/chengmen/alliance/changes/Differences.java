package org.chengmen.alliance.changes;

import org.chengmen.audit.Act;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What an act changed: only the values that are not the same before and after.
public final class Differences {

    private Differences() {}

    public static Act in(Act act, Map<String, String> before, Map<String, String> after) {
        return act.before(only(before, after)).after(only(after, before));
    }

    private static Map<String, @Nullable Object> only(
            Map<String, String> values, Map<String, String> others) {
        var differing = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((name, value) -> {
            if (!Objects.equals(value, others.getOrDefault(name, ""))) {
                differing.put(name, value);
            }
        });
        return differing;
    }
}
