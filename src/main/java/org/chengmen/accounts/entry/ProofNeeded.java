package org.chengmen.accounts.entry;

import org.springframework.security.authentication.InsufficientAuthenticationException;

/// A person asked for something grave and must first prove again who they are.
public final class ProofNeeded extends InsufficientAuthenticationException {

    private static final long serialVersionUID = 1L;

    ProofNeeded() {
        super("The last proof is too old.");
    }
}
