package org.chengmen.accounts.letters;

import org.chengmen.accounts.Correspondence;
import org.chengmen.accounts.personal.PhoneNumber;
import org.springframework.stereotype.Component;

/// Lays what other rooms write beside the letters of accounts.
@Component
class PostedCorrespondence implements Correspondence {

    private final Outbox outbox;
    private final TextMessages texts;

    PostedCorrespondence(Outbox outbox, TextMessages texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public void mail(String address, String subject, String body) {
        outbox.write(address, subject, body);
    }

    @Override
    public boolean reachesPhones() {
        return texts.areOffered();
    }

    @Override
    public void text(String phone, String subject, String text) {
        PhoneNumber.parse(phone).ifPresent(number -> texts.write(number, subject, text));
    }
}
