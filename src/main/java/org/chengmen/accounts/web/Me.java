package org.chengmen.accounts.web;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.entry.SessionAuthentication;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.shell.ShellRefusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The account of the human being who signed in, also while acting for an enterprise.
@Component
class Me {

    private final Accounts accounts;
    private final CurrentPerson person;

    Me(Accounts accounts, CurrentPerson person) {
        this.accounts = accounts;
        this.person = person;
    }

    AccountId id() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof SessionAuthentication it
                ? it.facts().account()
                : person.signedIn()
                        .map(signedIn -> new AccountId(signedIn.account()))
                        .orElseThrow(() -> Refused.because(ShellRefusal.NOT_SIGNED_IN));
    }

    Account account() {
        return accounts.byId(id())
                .orElseThrow(() -> Refused.because(AccountRefusal.ACCOUNT_UNKNOWN));
    }
}
