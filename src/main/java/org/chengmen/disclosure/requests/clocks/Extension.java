package org.chengmen.disclosure.requests.clocks;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// More time, once, by at most 20 working days: proposed by the officer, approved by the head, told
/// to the applicant (Art. 33).
public record Extension(
        int workingDays,
        String reason,
        UUID proposedBy,
        String proposedByName,
        @Nullable LocalDate approvedOn,
        @Nullable String approvedByName) {

    public static final int MOST = 20;

    public boolean isApproved() {
        return approvedOn != null;
    }
}
