package org.chengmen.accounts.entry;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.account.PasswordHashing;
import org.chengmen.accounts.factors.SecondFactors;
import org.chengmen.accounts.sessions.Devices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Duration;
import java.util.Locale;

/// Judges an attempt to sign in. An unknown name, a wrong password, a disabled account and a slowed
/// one look the same from outside, in words and in time. No transaction spans the hashing.
@Service
public class SignIn {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final SecondFactors factors;
    private final Devices devices;
    private final SlowDown slowDown;
    private final SignInTrail trail;

    SignIn(
            Accounts accounts,
            PasswordHashing hashing,
            SecondFactors factors,
            Devices devices,
            SlowDown slowDown,
            SignInTrail trail) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.factors = factors;
        this.devices = devices;
        this.slowDown = slowDown;
        this.trail = trail;
    }

    public Outcome attempt(
            String name, String password, Client client, @Nullable String deviceToken) {
        var account = accounts.byName(name).orElse(null);
        var counted = counted(name, account, deviceToken);
        var wait = slowed(counted, client);
        if (!wait.isZero()) {
            return refuse(new Outcome.Slowed(wait), "accounts.sign-in.slowed", account);
        }
        if (!hashing.matches(password, passwordOf(account)) || account == null) {
            return refuse(new Outcome.Wrong(), "accounts.sign-in.refused", account);
        }
        slowDown.succeeded(Pace.ACCOUNT, counted);
        renewOutdated(account, password);
        return factors.ways(account).passwordIsEnough()
                ? new Outcome.Entered(account)
                : new Outcome.NeedsCode(account);
    }

    /// A code of the second factor, or a recovery code.
    public Outcome confirm(Account account, String code) {
        var wait = slowDown.attempt(Pace.CODE, account.id().toString());
        if (!wait.isZero()) {
            return refuse(new Outcome.Slowed(wait), "accounts.sign-in.slowed", account);
        }
        if (!factors.accepts(account.id(), code)) {
            return refuse(new Outcome.Wrong(), "accounts.sign-in.code-refused", account);
        }
        slowDown.succeeded(Pace.CODE, account.id().toString());
        return new Outcome.Entered(account);
    }

    private String counted(String name, @Nullable Account account, @Nullable String deviceToken) {
        return account == null
                ? "name " + name.strip().toLowerCase(Locale.ROOT)
                : devices.known(account.id(), deviceToken)
                        .map(device -> "device " + device)
                        .orElse("account " + account.id());
    }

    private Duration slowed(String counted, Client client) {
        var wait = slowDown.attempt(Pace.ADDRESS, client.network());
        return wait.isZero() ? slowDown.attempt(Pace.ACCOUNT, counted) : wait;
    }

    private static @Nullable String passwordOf(@Nullable Account account) {
        return account != null && account.isActive() ? account.password() : null;
    }

    private void renewOutdated(Account account, String password) {
        var hash = account.password();
        if (hash != null && hashing.isOutdated(hash)) {
            accounts.password(account.id(), hashing.hash(password));
        }
    }

    private Outcome refuse(Outcome outcome, String action, @Nullable Account account) {
        trail.refused(action, account);
        return outcome;
    }

    /// What became of an attempt.
    public sealed interface Outcome {

        /// Unknown name, wrong password, wrong code or disabled account.
        record Wrong() implements Outcome {}

        record Slowed(Duration pause) implements Outcome {}

        record NeedsCode(Account account) implements Outcome {}

        record Entered(Account account) implements Outcome {}
    }
}
