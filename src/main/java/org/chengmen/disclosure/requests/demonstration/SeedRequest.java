package org.chengmen.disclosure.requests.demonstration;

import org.chengmen.disclosure.requests.Applicant;
import org.chengmen.disclosure.requests.decisions.Outcome;

/// A request of the demonstration: what somebody asked, with what it ended.
record SeedRequest(
        Applicant.Kind kind, String title, String wanted, Outcome outcome, String answer) {}
