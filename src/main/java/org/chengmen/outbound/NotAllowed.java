package org.chengmen.outbound;

import java.io.IOException;

/// Carries a refusal out of the depths of the client; it never leaves this room.
final class NotAllowed extends IOException {

    private static final long serialVersionUID = 1L;

    private final Outcome.Refused.Reason reason;

    NotAllowed(Outcome.Refused.Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Outcome.Refused.Reason reason() {
        return reason;
    }
}
