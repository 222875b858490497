package org.chengmen.accounts.registration;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// Ids as they come from forms and addresses: empty or malformed ones mean none.
public final class Ids {

    private Ids() {}

    public static Optional<UUID> parse(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
