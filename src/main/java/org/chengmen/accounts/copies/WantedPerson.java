package org.chengmen.accounts.copies;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.personal.SealedFields;
import org.chengmen.accounts.personal.SealedFields.Field;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the one account that a request on paper names: by mail address, login name or citizen
/// number.
@Component
class WantedPerson {

    private final Accounts accounts;
    private final SealedFields fields;

    WantedPerson(Accounts accounts, SealedFields fields) {
        this.accounts = accounts;
        this.fields = fields;
    }

    Optional<Account> named(String typed) {
        return accounts.byName(typed).or(() -> only(holders(typed)));
    }

    Account of(AccountId id) {
        return accounts.byId(id)
                .filter(it -> it.status() != Account.Status.DELETED)
                .orElseThrow(() -> Refused.because(AccountRefusal.ACCOUNT_UNKNOWN));
    }

    private List<AccountId> holders(String typed) {
        return fields.holders(Field.CITIZEN_NUMBER, typed.strip().toUpperCase(Locale.ROOT));
    }

    private Optional<Account> only(List<AccountId> holders) {
        return holders.size() == 1 ? accounts.byId(holders.getFirst()) : Optional.empty();
    }
}
