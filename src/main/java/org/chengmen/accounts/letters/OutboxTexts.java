package org.chengmen.accounts.letters;

import org.chengmen.accounts.AccountsSettings;
import org.chengmen.accounts.Surroundings;
import org.chengmen.accounts.personal.PhoneNumber;
import org.springframework.stereotype.Component;

/// Text messages wait in the outbox beside the letters: the gateway takes them from there, and the
/// demonstration shows them there.
@Component
class OutboxTexts implements TextMessages {

    private final Outbox outbox;
    private final boolean offered;

    OutboxTexts(Outbox outbox, AccountsSettings settings, Surroundings surroundings) {
        this.outbox = outbox;
        this.offered = settings.texts() != null || surroundings.demonstration();
    }

    @Override
    public boolean areOffered() {
        return offered;
    }

    @Override
    public void write(PhoneNumber to, String subject, String text) {
        outbox.writeText(to.value(), subject, text);
    }
}
