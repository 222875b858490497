package org.chengmen.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// One thing wrong with a request: a code, the field it concerns, and the values its message names.
public record Problem(RefusalCode code, @Nullable String field, List<Object> values) {

    public static Problem of(RefusalCode code, Object... values) {
        return new Problem(code, null, Arrays.asList(values));
    }

    public static Problem at(String field, RefusalCode code, Object... values) {
        return new Problem(code, field, Arrays.asList(values));
    }
}
