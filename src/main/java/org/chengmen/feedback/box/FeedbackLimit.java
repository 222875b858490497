package org.chengmen.feedback.box;

import org.chengmen.feedback.FeedbackRefusal;
import org.chengmen.feedback.FeedbackSettings;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.shell.AddressLimit;
import org.springframework.stereotype.Component;

import java.time.Duration;

/// Lets one address send only so much an hour.
@Component
public class FeedbackLimit {

    private final CurrentPerson person;
    private final AddressLimit limit;

    FeedbackLimit(FeedbackSettings settings, CurrentPerson person) {
        this.person = person;
        this.limit = new AddressLimit(settings.perHour(), Duration.ofHours(1));
    }

    public void check() {
        if (!limit.allows(person.address())) {
            throw Refused.because(FeedbackRefusal.TOO_OFTEN);
        }
    }
}
