package org.chengmen.accounts;

import org.chengmen.kernel.access.Person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Somebody who signed in, with the roles held at this moment: the principal of a request.
/// `provedAt`: when they last proved who they are, by all factors that their account has.
public record SignedIn(Person person, List<Grant> grants, Instant provedAt) {

    private static final Duration FRESH = Duration.ofMinutes(10);

    public SignedIn {
        grants = List.copyOf(grants);
    }

    public boolean provedLately(Instant now) {
        return now.isBefore(provedAt.plus(FRESH));
    }
}
