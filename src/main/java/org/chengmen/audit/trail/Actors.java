package org.chengmen.audit.trail;

import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds out who acts: a person who signed in, a visitor who did not, or the system itself.
@Component
class Actors {

    private static final String OUTSIDE_A_REQUEST = "-";

    private final ObjectProvider<CurrentPerson> persons;

    Actors(ObjectProvider<CurrentPerson> persons) {
        this.persons = persons;
    }

    Actor current() {
        var current = persons.getIfAvailable();
        if (current == null) {
            return nobody(OUTSIDE_A_REQUEST);
        }
        var address = current.address();
        return current.signedIn()
                .map(person -> actor(person, address))
                .orElseGet(() -> nobody(address));
    }

    private static Actor actor(Person person, String address) {
        return new Actor(
                person.account().toString(), person.name(), person.organisation(), address);
    }

    private static Actor nobody(String address) {
        var name = address.equals(OUTSIDE_A_REQUEST) ? Actor.SYSTEM : Actor.VISITOR;
        return new Actor(name, name, null, address);
    }
}
