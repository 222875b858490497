package org.chengmen.accounts.web;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.registration.Ids;
import org.chengmen.accounts.roles.Wish;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What the security administrator fills in; the deputy is named by login or mail address.
public record RoleForm(
        @Nullable String account,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String site,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable String deputyFor) {

    static RoleForm empty(String account) {
        return new RoleForm(account, "", "", "", "", "", "");
    }

    static Optional<Role> role(@Nullable String name) {
        return Arrays.stream(Role.values()).filter(it -> it.name().equals(name)).findFirst();
    }

    Wish wish(AccountId holder, LocalDate today, Accounts accounts) {
        return new Wish(
                holder,
                role(role).orElseThrow(() -> refused("role", AccountRefusal.ROLE_MISSING)),
                Ids.parse(organisation).orElse(null),
                Ids.parse(site).orElse(null),
                Objects.requireNonNullElse(Dates.parse("startsOn", startsOn), today),
                Dates.parse("endsOn", endsOn),
                deputyFor(accounts));
    }

    private @Nullable UUID deputyFor(Accounts accounts) {
        return deputyFor == null || deputyFor.isBlank()
                ? null
                : accounts.byName(deputyFor)
                        .map(it -> it.id().value())
                        .orElseThrow(() -> refused("deputyFor", AccountRefusal.DEPUTY_UNKNOWN));
    }

    private static Refused refused(String field, AccountRefusal reason) {
        return new Refused(List.of(Problem.at(field, reason)));
    }
}
