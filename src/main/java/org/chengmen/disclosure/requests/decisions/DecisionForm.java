package org.chengmen.disclosure.requests.decisions;

import org.jspecify.annotations.Nullable;

/// A decision as an officer types it.
public record DecisionForm(
        @Nullable String outcome,
        @Nullable String reasons,
        @Nullable String place,
        @Nullable String draft) {

    public static final DecisionForm EMPTY = new DecisionForm(null, null, null, null);

    public static DecisionForm of(Decision decision) {
        return new DecisionForm(
                decision.outcome().name(), decision.reasons(), decision.place(), decision.draft());
    }
}
