package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpSession;

import org.chengmen.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// All that a session knows, as texts: who signed in and when, when they last proved who they are,
/// whether by a second factor, and for which enterprise an agent acts. Names and roles are read
/// anew for each request.
public record SessionFacts(
        AccountId account,
        Instant signedInAt,
        Instant provedAt,
        boolean secondFactor,
        @Nullable AccountId behalf) {

    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String SIGNED_IN_AT = "signed-in-at";
    static final String PROVED_AT = "proved-at";
    static final String SECOND_FACTOR = "second-factor";
    static final String BEHALF = "behalf";

    static Optional<SessionFacts> of(HttpSession session) {
        var account = (String) session.getAttribute(ACCOUNT);
        var signedInAt = (String) session.getAttribute(SIGNED_IN_AT);
        return account == null || signedInAt == null
                ? Optional.empty()
                : Optional.of(
                        new SessionFacts(
                                id(account),
                                Instant.parse(signedInAt),
                                provedAt(session, signedInAt),
                                session.getAttribute(SECOND_FACTOR) != null,
                                behalf(session)));
    }

    private static Instant provedAt(HttpSession session, String signedInAt) {
        var provedAt = (String) session.getAttribute(PROVED_AT);
        return Instant.parse(Objects.requireNonNullElse(provedAt, signedInAt));
    }

    private static @Nullable AccountId behalf(HttpSession session) {
        var behalf = (String) session.getAttribute(BEHALF);
        return behalf == null ? null : id(behalf);
    }

    private static AccountId id(String value) {
        return new AccountId(UUID.fromString(value));
    }

    void store(HttpSession session) {
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(SIGNED_IN_AT, signedInAt.toString());
        session.setAttribute(PROVED_AT, provedAt.toString());
        if (secondFactor) {
            session.setAttribute(SECOND_FACTOR, "true");
        }
    }
}
