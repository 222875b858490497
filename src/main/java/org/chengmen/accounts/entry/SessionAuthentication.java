package org.chengmen.accounts.entry;

import org.chengmen.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

import java.util.List;
import java.util.Objects;

/// The authentication of a request that came with a session. `facts.account()` is who signed in;
/// the principal may be an enterprise for which that person acts.
public final class SessionAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient SessionFacts facts;
    private final boolean lacksSecondFactor;

    SessionAuthentication(SignedIn signedIn, SessionFacts facts, boolean lacksSecondFactor) {
        super(List.of());
        this.signedIn = signedIn;
        this.facts = facts;
        this.lacksSecondFactor = lacksSecondFactor;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }

    public SessionFacts facts() {
        return facts;
    }

    /// An administrator who must set up a second factor before anything else.
    boolean lacksSecondFactor() {
        return lacksSecondFactor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionAuthentication it
                && signedIn.equals(it.signedIn)
                && facts.equals(it.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(signedIn, facts);
    }
}
