package org.chengmen.disclosure.duties;

import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// What an organisation must publish under an item for a period, until a day that follows from the
/// calendar of working days. It is met by a published document or not at all.
public record Duty(
        UUID id,
        String item,
        LocalizedText itemName,
        UUID organisation,
        String period,
        LocalDate countsFrom,
        int limitDays,
        LocalDate dueOn,
        Kept kept,
        @Nullable Proof proof,
        @Nullable LocalDate metOn,
        @Nullable String reason) {

    /// What the database keeps.
    public enum Kept {
        OPEN,
        MET,
        VOID
    }

    /// The document that proves it.
    public record Proof(UUID document, long number, String title) {

        public String address() {
            return "/documents/" + number;
        }
    }

    public DutyState stateOn(LocalDate today) {
        return switch (kept) {
            case OPEN -> today.isAfter(dueOn) ? DutyState.OVERDUE : DutyState.OPEN;
            case MET -> metOn != null && metOn.isAfter(dueOn) ? DutyState.MET_LATE : DutyState.MET;
            case VOID -> DutyState.VOID;
        };
    }

    public String desk() {
        return "/desk/disclosure/duties/" + id;
    }
}
