package org.chengmen.audit.trail;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Prints the refusal as one sentence with a way out instead of a stack trace.
class TrailKeyRefusedAnalyzer extends AbstractFailureAnalyzer<TrailKeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, TrailKeyRefused refused) {
        return new FailureAnalysis(
                refused.getMessage(),
                "Put the key file back, or point chengmen.audit.key-file at it. All instances on one database share one key.",
                refused);
    }
}
