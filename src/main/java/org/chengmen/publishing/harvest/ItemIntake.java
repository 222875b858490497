package org.chengmen.publishing.harvest;

import org.chengmen.kernel.Refused;
import org.chengmen.publishing.submissions.Sender;
import org.chengmen.publishing.submissions.Submitting;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/// Takes items one by one, each in a transaction of its own: a bad one is noted, the rest goes on.
@Component
class ItemIntake {

    private final Submitting submitting;
    private final HarvestRefusals refusals;
    private final Clock clock;

    ItemIntake(Submitting submitting, HarvestRefusals refusals, Clock clock) {
        this.submitting = submitting;
        this.refusals = refusals;
        this.clock = clock;
    }

    void take(List<Item> items, HarvestSource source, Sender sender, Tally tally) {
        for (var item : items) {
            try {
                take(item, sender, tally);
                refusals.forget(source.id(), item.id());
            } catch (Refused refused) {
                var code = refused.problems().getFirst().code().code();
                refusals.note(source.id(), item.id(), item.title(), code, clock.instant());
                tally.refused();
            }
        }
    }

    private void take(Item item, Sender sender, Tally tally) {
        if (item.form() != null) {
            tally.count(submitting.put(sender, item.id(), item.form()).result());
        } else if (submitting.find(sender, item.id()).isPresent()) {
            submitting.withdraw(sender, item.id(), null);
            tally.withdrawn();
        }
    }
}
