package org.chengmen.publishing.submissions;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.Person;

import java.util.UUID;

/// Who sends: the member's site, and the token or the harvested source by which it does.
public record Sender(SiteView member, Channel channel, UUID via, String name) {

    public UUID site() {
        return member.id().value();
    }

    public UUID organisation() {
        return member.owner().value();
    }

    /// As the offer names him.
    Person person() {
        return new Person(via, Person.Kind.STAFF, name, organisation());
    }
}
