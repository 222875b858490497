package org.chengmen.disclosure.requests.letters;

import org.chengmen.accounts.Correspondence;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.filing.Contacts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Tells applicants that something has come, without saying what: mail and telephones are read by
/// others, too.
@Component
public class Heralds {

    private final Correspondence correspondence;
    private final Contacts contacts;
    private final MessageSource messages;
    private final Units units;

    Heralds(Correspondence correspondence, Contacts contacts, MessageSource messages, Units units) {
        this.correspondence = correspondence;
        this.contacts = contacts;
        this.messages = messages;
        this.units = units;
    }

    /// `what` names it, such as the title of a letter.
    public void tell(InformationRequest request, String what) {
        var contact = contacts.of(request.id());
        var subject = text(request, "disclosure.request.herald.subject", what);
        if (contact.mail() != null) {
            var body = text(request, "disclosure.request.herald.mail", what);
            correspondence.mail(contact.mail(), subject, body);
        } else if (contact.phone() != null && correspondence.reachesPhones()) {
            var body = text(request, "disclosure.request.herald.text", what);
            correspondence.text(contact.phone(), subject, body);
        }
    }

    private String text(InformationRequest request, String key, String what) {
        return messages.getMessage(
                key,
                new Object[] {
                    request.applicant().name(),
                    request.number(),
                    units.name(request.organisation(), request.language()),
                    what,
                    units.host(request.organisation())
                },
                request.language());
    }
}
