package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.sessions.Sessions;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Opens and ends sessions. Each entry gets a new session with a new id, whatever the browser
/// brought along.
@Service
public class Entrance {

    private static final String PENDING = "pending";
    private static final String PENDING_SINCE = "pending-since";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Sessions sessions;
    private final CsrfTokenRepository tokens;
    private final AuditTrail trail;
    private final Clock clock;

    Entrance(
            Accounts accounts,
            Sessions sessions,
            CsrfTokenRepository tokens,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void enter(
            Account account,
            boolean secondFactor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var now = clock.instant();
        var session = fresh(request);
        var client = Client.of(request);
        session.setMaxInactiveInterval((int) SessionLimits.of(account.kind()).idle().toSeconds());
        new SessionFacts(account.id(), now, now, secondFactor, null).store(session);
        session.setAttribute("address", client.address());
        session.setAttribute("label", client.label());
        sessions.keepNewest(account.id(), SessionLimits.AT_A_TIME - 1);
        tokens.saveToken(null, request, response);
        accounts.signedIn(account.id(), now);
        trail.record(
                Act.of("accounts.signed-in", "account", account.id())
                        .after(Map.of("secondFactor", secondFactor, "client", client.label())));
    }

    /// The person of this session proved again who they are. The session gets a new id, for it is
    /// worth more now.
    @Transactional
    public void prove(Account account, boolean secondFactor, HttpServletRequest request) {
        request.changeSessionId();
        var session = request.getSession(true);
        session.setAttribute(SessionFacts.PROVED_AT, clock.instant().toString());
        if (secondFactor) {
            session.setAttribute(SessionFacts.SECOND_FACTOR, "true");
        }
        trail.record(
                Act.of("accounts.proved", "account", account.id())
                        .after(Map.of("secondFactor", secondFactor)));
    }

    /// The password was right; the code of the second factor is still to come.
    public void waitForCode(Account account, HttpServletRequest request) {
        var session = fresh(request);
        session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        session.setAttribute(PENDING, account.id().toString());
        session.setAttribute(PENDING_SINCE, clock.instant().toString());
    }

    public Optional<Account> waiting(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> session.getAttribute(PENDING) != null)
                .filter(session -> clock.instant().isBefore(since(session).plus(PATIENCE)))
                .map(session -> UUID.fromString((String) session.getAttribute(PENDING)))
                .flatMap(id -> accounts.byId(new AccountId(id)))
                .filter(Account::isActive);
    }

    @Transactional
    public void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            SessionFacts.of(session)
                    .ifPresent(facts ->
                            trail.record(
                                    Act.of("accounts.signed-out", "account", facts.account())));
            session.invalidate();
        }
    }

    private static Instant since(HttpSession session) {
        return Instant.parse((String) session.getAttribute(PENDING_SINCE));
    }

    private static HttpSession fresh(HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        return request.getSession(true);
    }
}
