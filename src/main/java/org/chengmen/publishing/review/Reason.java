package org.chengmen.publishing.review;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.content.HiddenCharacters;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Why something was sent back, taken down or hurried: others will read it.
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    static String required(@Nullable String typed) {
        var reason = typed == null ? "" : HiddenCharacters.without(typed).strip();
        if (reason.isEmpty()) {
            throw refused(PublishingRefusal.REASON_MISSING);
        }
        if (reason.length() > LONGEST) {
            throw refused(PublishingRefusal.REASON_TOO_LONG);
        }
        return reason;
    }

    private static Refused refused(PublishingRefusal refusal) {
        return new Refused(List.of(Problem.at("reason", refusal)));
    }
}
