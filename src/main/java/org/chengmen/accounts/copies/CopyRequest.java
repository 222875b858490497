package org.chengmen.accounts.copies;

import org.chengmen.accounts.AccountId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A copy of somebody's data that the person asked for on paper. `expiresAt`: until when it waits
/// for a decision and then, once granted, to be fetched.
public record CopyRequest(
        UUID id,
        AccountId account,
        String name,
        String reason,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable String decidedByName,
        @Nullable Boolean granted,
        Instant expiresAt,
        @Nullable Instant fetchedAt) {

    public State state(Instant now) {
        if (fetchedAt != null) {
            return State.FETCHED;
        }
        if (granted != null && !granted) {
            return State.REFUSED;
        }
        if (!now.isBefore(expiresAt)) {
            return State.EXPIRED;
        }
        return granted == null ? State.WAITING : State.READY;
    }

    /// Somebody else than who asked decides.
    public boolean mayBeDecidedBy(UUID person, Instant now) {
        return state(now) == State.WAITING && !askedBy.equals(person);
    }

    /// Who asked fetches, once.
    public boolean mayBeFetchedBy(UUID person, Instant now) {
        return state(now) == State.READY && askedBy.equals(person);
    }

    /// WAITING for the second person, then READY or REFUSED; READY is FETCHED once. Both of the
    /// first two end as EXPIRED.
    public enum State {
        WAITING,
        READY,
        FETCHED,
        REFUSED,
        EXPIRED
    }
}
