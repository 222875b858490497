package org.chengmen.accounts.entry;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.entry.SignIn.Outcome;
import org.chengmen.accounts.passkeys.Ceremonies;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Service;

import java.time.Duration;

/// Judges an attempt to sign in with a passkey. The person need not say a name; a passkey whose
/// account is disabled looks like one that nobody knows.
@Service
public class PasskeySignIn {

    private final Ceremonies ceremonies;
    private final Accounts accounts;
    private final SlowDown slowDown;
    private final SignInTrail trail;

    PasskeySignIn(Ceremonies ceremonies, Accounts accounts, SlowDown slowDown, SignInTrail trail) {
        this.ceremonies = ceremonies;
        this.accounts = accounts;
        this.slowDown = slowDown;
        this.trail = trail;
    }

    /// How long to wait before another challenge is given out; zero lets it pass.
    public Duration pause(Client client) {
        return slowDown.attempt(Pace.ADDRESS, "challenge " + client.network());
    }

    public Outcome attempt(String credential, Frame frame) {
        var wait = slowDown.attempt(Pace.ADDRESS, Client.of(frame.request()).network());
        if (!wait.isZero()) {
            trail.refused("accounts.sign-in.slowed", null);
            return new Outcome.Slowed(wait);
        }
        var signer = ceremonies.proved(null, credential, frame).flatMap(accounts::byId);
        return signer.filter(Account::isActive)
                .<Outcome>map(Outcome.Entered::new)
                .orElseGet(() -> {
                    trail.refused("accounts.sign-in.passkey-refused", signer.orElse(null));
                    return new Outcome.Wrong();
                });
    }
}
