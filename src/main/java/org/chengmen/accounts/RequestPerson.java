package org.chengmen.accounts;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Answers who acts from the principal of the current request.
@Component
class RequestPerson implements CurrentPerson {

    private final Alliance alliance;

    RequestPerson(Alliance alliance) {
        this.alliance = alliance;
    }

    @Override
    public Optional<Person> signedIn() {
        return principal().map(SignedIn::person);
    }

    @Override
    public boolean holds(Role role) {
        return grants(role).findAny().isPresent();
    }

    @Override
    public boolean holdsFor(Role role, UUID organisation) {
        return grants(role).anyMatch(grant -> covers(grant, organisation));
    }

    @Override
    public boolean holdsOn(Role role, UUID site) {
        var owner = alliance.site(new SiteId(site)).map(it -> it.owner().value());
        return grants(role)
                .anyMatch(grant ->
                        site.equals(grant.site())
                                || owner.filter(it -> covers(grant, it)).isPresent());
    }

    @Override
    public boolean holdsAt(Role role, UUID site) {
        var owner = alliance.site(new SiteId(site)).map(it -> it.owner().value()).orElse(null);
        return grants(role).anyMatch(it -> site.equals(it.site()) || isHere(it, owner));
    }

    private static boolean isHere(Grant grant, @Nullable UUID owner) {
        return grant.site() == null
                && (grant.organisation() == null || grant.organisation().equals(owner));
    }

    @Override
    public String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes it
                ? it.getRequest().getRemoteAddr()
                : "-";
    }

    private boolean covers(Grant grant, UUID organisation) {
        var at = grant.organisation();
        return at == null
                ? grant.site() == null
                : at.equals(organisation)
                        || alliance.isWithin(
                                new OrganisationId(organisation), new OrganisationId(at));
    }

    private static Stream<Grant> grants(Role role) {
        return principal().stream()
                .flatMap(it -> it.grants().stream())
                .filter(grant -> grant.role() == role);
    }

    private static Optional<SignedIn> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
