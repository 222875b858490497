package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.chengmen.accounts.Grant;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.Surroundings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Makes the security context of a request from the few facts of its session. Nothing is ever
/// stored from here: only signing in writes a session.
@Component
class SessionContexts implements SecurityContextRepository {

    private final SignedInPersons persons;
    private final Surroundings surroundings;
    private final Clock clock;

    SessionContexts(SignedInPersons persons, Surroundings surroundings, Clock clock) {
        this.persons = persons;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation") // the one abstract way in; the framework defers the call
    public SecurityContext loadContext(
            org.springframework.security.web.context.HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        var session = holder.getRequest().getSession(false);
        if (session != null) {
            authentication(session).ifPresent(context::setAuthentication);
        }
        return context;
    }

    private Optional<Authentication> authentication(HttpSession session) {
        return SessionFacts.of(session).flatMap(facts -> authentication(session, facts));
    }

    private Optional<Authentication> authentication(HttpSession session, SessionFacts facts) {
        var signedIn = persons.of(facts).filter(it -> isInTime(it, facts));
        if (signedIn.isEmpty()) {
            session.invalidate();
        }
        return signedIn.map(it -> authentication(it, facts));
    }

    private boolean isInTime(SignedIn signedIn, SessionFacts facts) {
        var limit = SessionLimits.of(signedIn.person().kind()).absolute();
        return clock.instant().isBefore(facts.signedInAt().plus(limit));
    }

    /// Without the required second factor, an administrator holds no role at all.
    private Authentication authentication(SignedIn signedIn, SessionFacts facts) {
        var lacks =
                surroundings.secondFactorRequired()
                        && !facts.secondFactor()
                        && signedIn.grants().stream().anyMatch(SessionContexts::isAdministrators);
        var held = lacks ? new SignedIn(signedIn.person(), List.of(), facts.provedAt()) : signedIn;
        return new SessionAuthentication(held, facts, lacks);
    }

    private static boolean isAdministrators(Grant grant) {
        return grant.role().isAdministrator();
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Nothing to keep: see the class.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(SessionFacts::of).isPresent();
    }
}
