package org.chengmen.accounts.registration;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.letters.Letters;
import org.chengmen.accounts.letters.Links;
import org.chengmen.accounts.letters.Links.Purpose;
import org.chengmen.accounts.personal.Consents;
import org.chengmen.accounts.personal.Consents.Subject;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;

/// Accounts on their way: stored when registered, active when their mail address is proved, gone
/// after a day if it is not.
@Service
public class NewAccounts {

    private final Accounts accounts;
    private final Consents consents;
    private final Links links;
    private final Letters letters;
    private final AuditTrail trail;
    private final Clock clock;

    NewAccounts(
            Accounts accounts,
            Consents consents,
            Links links,
            Letters letters,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.links = links;
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void add(Account account, Visit visit) {
        var mail = account.mail();
        var known = mail == null ? null : accounts.byName(mail).orElse(null);
        if (known != null && known.status() == Account.Status.UNCONFIRMED) {
            accounts.forgetUnconfirmed(known.id());
            addUnknown(account, visit);
        } else if (known == null) {
            addUnknown(account, visit);
        } else if (known.isActive()) {
            letters.alreadyRegistered(known, visit.site(), visit.locale());
        }
    }

    private void addUnknown(Account account, Visit visit) {
        accounts.add(account);
        consents.decide(account.id(), Subject.PRIVACY, true, visit.address());
        var secret = links.make(Purpose.CONFIRM_MAIL, account.id());
        letters.confirmMail(account, visit.site(), secret, visit.locale());
        trail.record(Act.of("accounts.registered", "account", account.id()));
    }

    @Transactional
    public void confirm(String secret) {
        var account = links.use(Purpose.CONFIRM_MAIL, secret);
        refuseRegisteredEnterprise(account);
        accounts.activate(account);
        trail.record(Act.of("accounts.mail.confirmed", "account", account));
    }

    private void refuseRegisteredEnterprise(AccountId account) {
        var taken =
                accounts.byId(account)
                        .map(Account::creditCode)
                        .filter(accounts::isRegistered)
                        .isPresent();
        if (taken) {
            throw Refused.because(AccountRefusal.ENTERPRISE_REGISTERED);
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT20M")
    @Transactional
    public void forgetUnconfirmed() {
        links.forgetOld();
        accounts.forgetUnconfirmed(clock.instant().minus(Duration.ofDays(1)));
    }
}
