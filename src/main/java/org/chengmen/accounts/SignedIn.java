package org.chengmen.accounts;

import org.chengmen.kernel.access.Person;

import java.util.List;

/// Somebody who signed in, with the roles held at this moment: the principal of a request.
public record SignedIn(Person person, List<Grant> grants) {

    public SignedIn {
        grants = List.copyOf(grants);
    }
}
