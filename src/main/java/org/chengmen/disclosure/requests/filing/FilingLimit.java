package org.chengmen.disclosure.requests.filing;

import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.RequestSettings;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.shell.AddressLimit;
import org.springframework.stereotype.Component;

import java.time.Duration;

/// Lets one address send only so many requests an hour. Who needs more, such as a lawyer, comes to
/// the counter or writes.
@Component
public class FilingLimit {

    private final RequestSettings settings;
    private final CurrentPerson person;
    private final AddressLimit limit;

    FilingLimit(RequestSettings settings, CurrentPerson person) {
        this.settings = settings;
        this.person = person;
        this.limit = new AddressLimit(settings.perHour(), Duration.ofHours(1));
    }

    public void check() {
        if (!limit.allows(person.address())) {
            throw Refused.because(RequestRefusal.TOO_MANY_FROM_HERE, settings.perHour());
        }
    }
}
