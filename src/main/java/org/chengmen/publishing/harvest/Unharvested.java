package org.chengmen.publishing.harvest;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// A fetch ended before its end. What was taken until then stays; `pause` is how long the other
/// side asked us to stay away.
final class Unharvested extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private final Cause why;
    private final transient @Nullable Duration pause;

    Unharvested(Cause why, String detail) {
        this(why, detail, null);
    }

    Unharvested(Cause why, String detail, @Nullable Duration pause) {
        super(detail.substring(0, Math.min(detail.length(), LONGEST)), null, false, false);
        this.why = why;
        this.pause = pause;
    }

    Cause why() {
        return why;
    }

    @Nullable Duration pause() {
        return pause;
    }

    String detail() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
