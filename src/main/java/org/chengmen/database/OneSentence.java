package org.chengmen.database;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Says in one sentence, on the last line that the operator sees, why the program did not start.
class OneSentence implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Chengmen did not start. " + analysis.getDescription().strip());
        if (analysis.getAction() != null) {
            System.err.println(analysis.getAction().strip());
        }
    }
}
