package org.chengmen.disclosure.requests.decisions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// With what a unit answers a request. `draft` is what the officer wrote, marked passages and all,
/// and never leaves the desk; `answer` is what is left of it for the applicant. `place`: where to
/// find it, or who has it.
public record Decision(
        Outcome outcome,
        @Nullable String reasons,
        @Nullable String place,
        @Nullable String draft,
        UUID draftedBy,
        String draftedByName,
        @Nullable String returned,
        @Nullable String approvedByName,
        @Nullable LocalDate approvedOn,
        @Nullable String answer) {}
