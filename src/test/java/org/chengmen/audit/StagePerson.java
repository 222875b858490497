package org.chengmen.audit;

import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// Whoever a test says acts.
public class StagePerson implements CurrentPerson {

    private volatile @Nullable Person person;
    private volatile String address = "-";

    public void becomes(@Nullable Person other, String from) {
        person = other;
        address = from;
    }

    @Override
    public Optional<Person> signedIn() {
        return Optional.ofNullable(person);
    }

    @Override
    public boolean holds(Role role) {
        return false;
    }

    @Override
    public boolean holdsFor(Role role, UUID organisation) {
        return false;
    }

    @Override
    public boolean holdsOn(Role role, UUID site) {
        return false;
    }

    @Override
    public boolean holdsAt(Role role, UUID site) {
        return false;
    }

    @Override
    public String address() {
        return address;
    }
}
