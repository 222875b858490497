package org.chengmen.audit.trail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Where a chain ends (`length`, `hash`) and what the retention rule has dropped from its beginning
/// (`dropped`, `base`). `now` is the database's time: one clock for all instances.
public record Head(
        int chain,
        long length,
        String hash,
        long dropped,
        String base,
        @Nullable String seal,
        Instant now) {

    Head endingIn(Entry entry) {
        return new Head(chain, entry.number(), entry.hash(), dropped, base, seal, now);
    }

    /// Leaves the numbers alone that somebody put in behind the end: an act must not fail because
    /// its number is taken, and what was put in stays to be found.
    Head beyond(long lastNumber) {
        return new Head(chain, Math.max(length, lastNumber), hash, dropped, base, seal, now);
    }

    Head beginningAfter(long number, String hashOfNumber) {
        return new Head(chain, length, hash, number, hashOfNumber, seal, now);
    }

    /// Whether the head was written by this program. The seal of a shorter chain is kept nowhere,
    /// so a tail cannot be cut by setting the head back.
    public boolean isSealed(TrailKey key) {
        return seal != null && key.signed("head", text(), seal);
    }

    String sealWith(TrailKey key) {
        return key.sign("head", text());
    }

    private String text() {
        return "%d %d %s %d %s".formatted(chain, length, hash, dropped, base);
    }
}
