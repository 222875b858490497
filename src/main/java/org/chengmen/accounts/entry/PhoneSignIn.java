package org.chengmen.accounts.entry;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.entry.SignIn.Outcome;
import org.chengmen.accounts.factors.SecondFactors;
import org.chengmen.accounts.personal.PhoneNumber;
import org.chengmen.accounts.phones.PhoneCodes;
import org.chengmen.accounts.phones.PhoneCodes.Purpose;
import org.chengmen.accounts.phones.Phones;
import org.springframework.stereotype.Service;

import java.time.Duration;
import java.util.Locale;

/// Lets citizens and enterprises in by a code sent to their telephone; staff never (a number can be
/// taken over, OWASP ASVS 5.0, 6.6.1). Whether a number is known, only its telephone learns.
@Service
public class PhoneSignIn {

    private final Phones phones;
    private final PhoneCodes codes;
    private final SecondFactors factors;
    private final SlowDown slowDown;
    private final SignInTrail trail;

    PhoneSignIn(
            Phones phones,
            PhoneCodes codes,
            SecondFactors factors,
            SlowDown slowDown,
            SignInTrail trail) {
        this.phones = phones;
        this.codes = codes;
        this.factors = factors;
        this.slowDown = slowDown;
        this.trail = trail;
    }

    /// How long to wait before the next code; zero when this one is on its way.
    public Duration send(PhoneNumber phone, Client client, Locale locale) {
        var wait = slowDown.attempt(Pace.ADDRESS, client.network());
        var pause = wait.isZero() ? slowDown.attempt(Pace.TEXT, phone.value()) : wait;
        if (pause.isZero()) {
            phones.owner(phone)
                    .ifPresent(it -> phones.send(it.id(), phone, Purpose.SIGN_IN, locale));
        }
        return pause;
    }

    /// After the code, the second factor still comes where there is one.
    public Outcome attempt(PhoneNumber phone, String code, Client client) {
        var account = phones.owner(phone).orElse(null);
        var wait = slowed(phone, client);
        if (!wait.isZero()) {
            trail.refused("accounts.sign-in.slowed", account);
            return new Outcome.Slowed(wait);
        }
        if (account == null || !codes.use(account.id(), Purpose.SIGN_IN, phone, code)) {
            trail.refused("accounts.sign-in.refused", account);
            return new Outcome.Wrong();
        }
        slowDown.succeeded(Pace.CODE, "phone " + phone);
        return entered(account);
    }

    private Duration slowed(PhoneNumber phone, Client client) {
        var wait = slowDown.attempt(Pace.ADDRESS, client.network());
        return wait.isZero() ? slowDown.attempt(Pace.CODE, "phone " + phone) : wait;
    }

    private Outcome entered(Account account) {
        return factors.ways(account).passwordIsEnough()
                ? new Outcome.Entered(account)
                : new Outcome.NeedsCode(account);
    }
}
