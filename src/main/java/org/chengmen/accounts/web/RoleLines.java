package org.chengmen.accounts.web;

import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.roles.RoleGrant;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;

/// Makes given roles and the choices for new ones readable.
@Component
class RoleLines {

    private static final int PEOPLE = 25;

    private final RoleGrants grants;
    private final Accounts accounts;
    private final Places places;

    RoleLines(RoleGrants grants, Accounts accounts, Places places) {
        this.grants = grants;
        this.accounts = accounts;
        this.places = places;
    }

    RoleLine line(RoleGrant grant, Frame frame) {
        var ends = grant.endsOn();
        return new RoleLine(
                grant.id().toString(),
                grant.account().toString(),
                grant.holder(),
                frame.t("accounts.role." + grant.role()),
                place(grant, frame),
                grant.startsOn().toString(),
                ends == null ? null : ends.toString(),
                grant.deputyForName(),
                state(grant));
    }

    private String place(RoleGrant grant, Frame frame) {
        return grant.role().isAdministrator()
                ? frame.t("accounts.roles.everywhere")
                : places.organisation(grant.organisation(), frame)
                        + places.site(grant.site(), frame);
    }

    private String state(RoleGrant grant) {
        if (grant.revokedAt() != null) {
            return "revoked";
        }
        var today = grants.today();
        return grant.isEnded(today) ? "ended" : grant.isYetToCome(today) ? "later" : "now";
    }

    List<Option> roles(Frame frame) {
        return Arrays.stream(Role.values())
                .map(it -> Option.of(it.name(), frame.t("accounts.role." + it)))
                .toList();
    }

    RoleChoices choices(Frame frame) {
        return new RoleChoices(roles(frame), places.organisations(frame), places.sites(frame));
    }

    List<Option> people(String search, Frame frame) {
        return accounts.list(Person.Kind.STAFF, search, null, PEOPLE).stream()
                .map(it ->
                        new Option(
                                it.id().toString(),
                                it.name(),
                                places.organisation(it.organisation(), frame)))
                .toList();
    }
}
