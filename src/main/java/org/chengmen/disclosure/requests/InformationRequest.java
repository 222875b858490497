package org.chengmen.disclosure.requests;

import org.chengmen.disclosure.requests.decisions.Outcome;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/// A person's request for information (依申请公开) as it stands. `repeats`: an earlier one of the same
/// applicant that asks nearly the same.
public record InformationRequest(
        RequestId id,
        String number,
        UUID organisation,
        RequestState state,
        Channel channel,
        Locale language,
        Applicant applicant,
        Wanted wanted,
        LocalDate receivedOn,
        Instant submittedAt,
        @Nullable Officer officer,
        @Nullable UUID repeats,
        @Nullable Closing closing) {

    /// The member of staff who works on it.
    public record Officer(UUID account, String name) {}

    /// With what it ended, and when.
    public record Closing(Outcome outcome, LocalDate on) {}

    public boolean isOf(@Nullable UUID account) {
        return account != null && account.equals(applicant.account());
    }
}
