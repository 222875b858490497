package org.chengmen.accounts.factors;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.passkeys.Passkeys;
import org.chengmen.accounts.secrets.Digests;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;

/// The second factor of an account: a one-time password from an app, a recovery code, or a passkey.
@Service
public class SecondFactors {

    private static final int SEED_BYTES = 20;

    private final Seeds seeds;
    private final RecoveryCodes codes;
    private final Passkeys passkeys;
    private final AuditTrail trail;
    private final Clock clock;

    SecondFactors(
            Seeds seeds, RecoveryCodes codes, Passkeys passkeys, AuditTrail trail, Clock clock) {
        this.seeds = seeds;
        this.codes = codes;
        this.passkeys = passkeys;
        this.trail = trail;
        this.clock = clock;
    }

    public boolean isEnrolled(AccountId account) {
        return seeds.isConfirmed(account);
    }

    public Ways ways(Account account) {
        return new Ways(account.isStaff(), isEnrolled(account.id()), passkeys.hasAny(account.id()));
    }

    public int recoveryCodesLeft(AccountId account) {
        return codes.left(account);
    }

    @Transactional
    public boolean accepts(AccountId account, String typed) {
        return acceptsCode(account, Base32.tidied(typed)) || codes.use(account, typed);
    }

    private boolean acceptsCode(AccountId account, String code) {
        return seeds.of(account)
                .map(seed ->
                        Totp.SIX.accepted(seed.bytes(), code, clock.instant(), seed.lastStep()))
                .filter(step -> step.isPresent() && seeds.use(account, step.getAsLong()))
                .isPresent();
    }

    /// The seed to copy into the app, made on the first look and kept until it is confirmed.
    @Transactional
    public Enrolment enrolment(AccountId account, String label) {
        if (seeds.of(account).isEmpty()) {
            seeds.propose(account, Digests.random(SEED_BYTES));
        }
        return seeds.of(account)
                .filter(seed -> !seed.confirmed())
                .map(seed -> Enrolment.of(Base32.encode(seed.bytes()), label))
                .orElseThrow(() -> Refused.because(AccountRefusal.LINK_SPENT));
    }

    /// A code from the app proves that it holds the seed; the answer is the recovery codes.
    @Transactional
    public List<String> confirm(AccountId account, String code) {
        if (isEnrolled(account) || !acceptsCode(account, Base32.tidied(code))) {
            throw new Refused(List.of(Problem.at("code", AccountRefusal.CODE_WRONG)));
        }
        seeds.confirm(account, clock.instant());
        trail.record(Act.of("accounts.second-factor.set-up", "account", account));
        return codes.renew(account);
    }

    @Transactional
    public List<String> renewCodes(AccountId account) {
        trail.record(Act.of("accounts.recovery-codes.renewed", "account", account));
        return codes.renew(account);
    }

    @Transactional
    public void remove(AccountId account) {
        seeds.remove(account);
        codes.remove(account);
        passkeys.removeAll(account);
        trail.record(Act.of("accounts.second-factor.removed", "account", account));
    }
}
