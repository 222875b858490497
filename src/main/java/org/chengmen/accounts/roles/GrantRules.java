package org.chengmen.accounts.roles;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/// Which role may be given to whom. An administrator holds no other role: who rules over rights or
/// reads the trail has no part in the business.
@Component
class GrantRules {

    private final Alliance alliance;
    private final Accounts accounts;
    private final RoleGrants grants;

    GrantRules(Alliance alliance, Accounts accounts, RoleGrants grants) {
        this.alliance = alliance;
        this.accounts = accounts;
        this.grants = grants;
    }

    List<Problem> problems(Account account, Wish wish, List<RoleGrant> standing) {
        var problems = new ArrayList<Problem>();
        if (!account.isStaff() || !account.isActive()) {
            problems.add(Problem.at("account", AccountRefusal.ROLE_NEEDS_STAFF));
        }
        problems.addAll(placeProblems(wish));
        problems.addAll(dateProblems(wish));
        if (clashes(wish, standing)) {
            problems.add(Problem.at("role", AccountRefusal.ADMINISTRATORS_ARE_SEPARATED));
        }
        return problems;
    }

    private static boolean clashes(Wish wish, List<RoleGrant> standing) {
        return wish.role().isAdministrator()
                ? !standing.isEmpty()
                : standing.stream().anyMatch(it -> it.role().isAdministrator());
    }

    private List<Problem> placeProblems(Wish wish) {
        var organisation = wish.organisation();
        var site = wish.site();
        var placed = organisation != null || site != null;
        if (wish.role().isAdministrator() && placed) {
            return List.of(Problem.at("organisation", AccountRefusal.ROLE_HAS_NO_PLACE));
        }
        if (!wish.role().isAdministrator() && !placed) {
            return List.of(Problem.at("organisation", AccountRefusal.ROLE_NEEDS_PLACE));
        }
        if (organisation != null
                && alliance.organisation(new OrganisationId(organisation)).isEmpty()) {
            return List.of(Problem.at("organisation", AccountRefusal.ORGANISATION_UNKNOWN));
        }
        if (site != null && alliance.site(new SiteId(site)).isEmpty()) {
            return List.of(Problem.at("site", AccountRefusal.SITE_UNKNOWN));
        }
        return List.of();
    }

    private List<Problem> dateProblems(Wish wish) {
        var ends = wish.endsOn();
        var deputyFor = wish.deputyFor();
        if (ends != null && ends.isBefore(wish.startsOn())) {
            return List.of(Problem.at("endsOn", AccountRefusal.DATES_REVERSED));
        }
        if (deputyFor != null && accounts.byId(new AccountId(deputyFor)).isEmpty()) {
            return List.of(Problem.at("deputyFor", AccountRefusal.DEPUTY_UNKNOWN));
        }
        if (deputyFor != null && ends == null) {
            return List.of(Problem.at("endsOn", AccountRefusal.DEPUTY_DATE_MISSING));
        }
        return List.of();
    }

    /// Without its last administrator of a kind the platform could not be governed any more.
    void refuseLastAdministrator(RoleGrant grant) {
        if (grant.role().isAdministrator()
                && !grant.isEnded(grants.today())
                && grants.holders(grant.role()) <= 1) {
            throw Refused.because(AccountRefusal.LAST_ADMINISTRATOR);
        }
    }
}
