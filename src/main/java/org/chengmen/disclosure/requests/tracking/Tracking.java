package org.chengmen.disclosure.requests.tracking;

import org.chengmen.accounts.Correspondence;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.filing.Contacts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Locale;
import java.util.Optional;

/// Lets applicants without an account follow their requests. Whether a number exists, only its
/// applicant learns.
@Service
public class Tracking {

    private final Requests requests;
    private final Contacts contacts;
    private final TrackingCodes codes;
    private final Correspondence correspondence;
    private final MessageSource messages;

    Tracking(
            Requests requests,
            Contacts contacts,
            TrackingCodes codes,
            Correspondence correspondence,
            MessageSource messages) {
        this.requests = requests;
        this.contacts = contacts;
        this.codes = codes;
        this.correspondence = correspondence;
        this.messages = messages;
    }

    @Transactional
    public void sendCode(@Nullable String number, Locale locale) {
        known(number).ifPresent(it -> send(it, locale));
    }

    private void send(InformationRequest request, Locale locale) {
        var contact = contacts.of(request.id());
        var byPhone = contact.phone() != null && correspondence.reachesPhones();
        if (!byPhone && contact.mail() == null) {
            return;
        }
        codes.make(request.id())
                .ifPresent(code -> {
                    var subject = text("disclosure.request.code.subject", locale);
                    var body = text("disclosure.request.code.text", locale, request.number(), code);
                    if (byPhone && contact.phone() != null) {
                        correspondence.text(contact.phone(), subject, body);
                    } else if (contact.mail() != null) {
                        correspondence.mail(contact.mail(), subject, body);
                    }
                });
    }

    private String text(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /// The request, when the code is right.
    @Transactional
    public Optional<InformationRequest> open(@Nullable String number, @Nullable String code) {
        return known(number).filter(it -> code != null && codes.use(it.id(), code));
    }

    private Optional<InformationRequest> known(@Nullable String number) {
        return Optional.ofNullable(number)
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .flatMap(requests::byNumber);
    }
}
