package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.PasswordHashing;
import org.chengmen.accounts.entry.SignIn.Outcome;
import org.chengmen.accounts.factors.SecondFactors;
import org.chengmen.accounts.passkeys.Ceremonies;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Service;

import java.time.Duration;

/// Judges whether the person at an open session is still the one who signed in. Guesses have a
/// count of their own: whoever found an open browser cannot slow the owner down elsewhere.
@Service
public class Proving {

    private final PasswordHashing hashing;
    private final SecondFactors factors;
    private final Ceremonies ceremonies;
    private final SlowDown slowDown;
    private final SignInTrail trail;
    private final Entrance entrance;

    Proving(
            PasswordHashing hashing,
            SecondFactors factors,
            Ceremonies ceremonies,
            SlowDown slowDown,
            SignInTrail trail,
            Entrance entrance) {
        this.hashing = hashing;
        this.factors = factors;
        this.ceremonies = ceremonies;
        this.slowDown = slowDown;
        this.trail = trail;
        this.entrance = entrance;
    }

    public Outcome byPassword(
            Account account, String password, String code, HttpServletRequest request) {
        var wait = pause(account);
        var ways = factors.ways(account);
        if (!wait.isZero()) {
            return refuse(new Outcome.Slowed(wait), account);
        }
        if (!ways.passwordCounts() || !hashing.matches(password, account.password())) {
            return refuse(new Outcome.Wrong(), account);
        }
        return ways.code() && !factors.accepts(account.id(), code)
                ? refuse(new Outcome.Wrong(), account)
                : proved(account, ways.code(), request);
    }

    public Outcome byPasskey(Account account, String credential, Frame frame) {
        var wait = pause(account);
        if (!wait.isZero()) {
            return refuse(new Outcome.Slowed(wait), account);
        }
        return ceremonies.proved(account.id(), credential, frame).isEmpty()
                ? refuse(new Outcome.Wrong(), account)
                : proved(account, true, frame.request());
    }

    private Duration pause(Account account) {
        return slowDown.attempt(Pace.ACCOUNT, counted(account));
    }

    private Outcome proved(Account account, boolean secondFactor, HttpServletRequest request) {
        slowDown.succeeded(Pace.ACCOUNT, counted(account));
        entrance.prove(account, secondFactor, request);
        return new Outcome.Entered(account);
    }

    private Outcome refuse(Outcome outcome, Account account) {
        trail.refused("accounts.proof.refused", account);
        return outcome;
    }

    private static String counted(Account account) {
        return "proof " + account.id();
    }
}
