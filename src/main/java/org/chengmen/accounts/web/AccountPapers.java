package org.chengmen.accounts.web;

import org.chengmen.accounts.AccountDirectory;
import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.factors.SecondFactors;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Person;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;

/// Accounts as the desk shows them. To look at a citizen's or an enterprise's account is a reading
/// of personal data, and recorded as such; its list shows addresses masked.
@Component
class AccountPapers {

    private final Accounts accounts;
    private final AccountDirectory directory;
    private final SecondFactors factors;
    private final RoleGrants grants;
    private final Places places;
    private final ReadableMoments moments;

    AccountPapers(
            Accounts accounts,
            AccountDirectory directory,
            SecondFactors factors,
            RoleGrants grants,
            Places places,
            ReadableMoments moments) {
        this.accounts = accounts;
        this.directory = directory;
        this.factors = factors;
        this.grants = grants;
        this.places = places;
        this.moments = moments;
    }

    AccountLine line(Account account, Frame frame) {
        return new AccountLine(
                account.id().toString(),
                account.name(),
                account.login(),
                account.isStaff() ? account.mail() : account.maskedMail(),
                places.organisation(account.organisation(), frame),
                account.status().name(),
                moment(account.signedInAt()));
    }

    AccountPaper paper(AccountId id, Frame frame) {
        var account =
                accounts.byId(id)
                        .filter(it -> it.status() != Account.Status.DELETED)
                        .orElseThrow(() -> Refused.because(AccountRefusal.ACCOUNT_UNKNOWN));
        if (account.kind() != Person.Kind.STAFF) {
            directory.details(
                    id, frame.t("accounts.reading.account"), frame.t("accounts.reading.desk"));
        }
        return new AccountPaper(
                line(account, frame),
                account.kind().name(),
                moments.of(account.createdAt()),
                account.password() != null,
                factors.ways(account).hasSecondFactor(),
                grants.now(id).stream()
                        .map(it -> frame.t("accounts.role." + it.role()))
                        .distinct()
                        .toList());
    }

    private String moment(@Nullable Instant instant) {
        return instant == null ? "" : moments.of(instant);
    }
}
