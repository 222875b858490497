package org.chengmen.publishing.exchange;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.content.HiddenCharacters;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A reason that the other side will read.
final class Why {

    private static final int LONGEST = 500;

    private Why() {}

    static String required(@Nullable String typed) {
        var reason = optional(typed);
        if (reason == null) {
            throw new Refused(List.of(Problem.at("reason", ExchangeRefusal.REASON_MISSING)));
        }
        return reason;
    }

    static @Nullable String optional(@Nullable String typed) {
        var reason = typed == null ? "" : HiddenCharacters.without(typed).strip();
        if (reason.length() > LONGEST) {
            throw new Refused(List.of(Problem.at("reason", ExchangeRefusal.REASON_TOO_LONG)));
        }
        return reason.isEmpty() ? null : reason;
    }
}
