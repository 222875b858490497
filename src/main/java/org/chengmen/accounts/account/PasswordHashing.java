package org.chengmen.accounts.account;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Argon2id with 19 MiB. Each hash costs memory and a core, so only four run at a time; who does
/// not get a turn soon is told to come back, instead of the whole program stumbling.
@Component
public class PasswordHashing {

    private static final int AT_A_TIME = 4;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(
                    "argon2id",
                    Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
    private final Semaphore turns;
    private final Duration patience;
    private final String nobody;

    @Autowired
    PasswordHashing() {
        this(new Semaphore(AT_A_TIME, true), Duration.ofSeconds(3));
    }

    PasswordHashing(Semaphore turns, Duration patience) {
        this.turns = turns;
        this.patience = patience;
        this.nobody = String.valueOf(encoder.encode("nobody has this password"));
    }

    public String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    /// Costs the same whether or not there is a hash to compare with.
    public boolean matches(String password, @Nullable String hash) {
        var known = hash != null && !hash.isEmpty();
        return inTurn(() -> encoder.matches(password, known ? hash : nobody)) && known;
    }

    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!hasTurn()) {
            throw Refused.because(AccountRefusal.TOO_BUSY);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
