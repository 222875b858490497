package org.chengmen.accounts;

import org.chengmen.kernel.access.Role;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Answers other rooms about accounts. Reading somebody's details leaves a line in the ledger that
/// the person sees (个人信息保护法 Art. 44, 45).
public interface AccountDirectory {

    Optional<AccountView> account(AccountId id);

    /// Staff who hold the role at the organisation today.
    List<AccountView> holders(Role role, UUID organisation);

    /// Staff who hold the role on the site today: given on it, or at the organisation that owns it.
    List<AccountView> holdersOn(Role role, UUID site);

    /// `what` was read, for which `reason`, in words that the person understands.
    PersonalDetails details(AccountId id, String what, String reason);
}
