package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.filing.Filing;
import org.chengmen.disclosure.requests.filing.FilingLimit;
import org.chengmen.disclosure.requests.filing.RequestForm;
import org.chengmen.disclosure.requests.letters.Heralds;
import org.chengmen.disclosure.requests.tracking.Visit;
import org.chengmen.kernel.access.Person;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/// Files what a visitor sends: once, however often it is pressed, and not too much from one
/// address. Whoever sent it may look at it at once.
@Component
class Sending {

    private final Filing filing;
    private final FilingLimit limit;
    private final Requests requests;
    private final Heralds heralds;
    private final Visit visit;

    Sending(Filing filing, FilingLimit limit, Requests requests, Heralds heralds, Visit visit) {
        this.filing = filing;
        this.limit = limit;
        this.requests = requests;
        this.heralds = heralds;
        this.visit = visit;
    }

    @Transactional
    public String send(
            RequestForm form, UUID submission, Frame frame, HttpServletResponse response) {
        var earlier = filing.alreadyFiled(submission);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var request = filed(form, submission, frame);
        visit.open(request.id(), frame.request(), response);
        return request.number();
    }

    public InformationRequest filed(RequestForm form, @Nullable UUID submission, Frame frame) {
        filing.check(form);
        limit.check();
        var account =
                frame.signedIn()
                        .filter(it -> it.kind() != Person.Kind.STAFF)
                        .map(Person::account)
                        .orElse(null);
        var number = filing.file(form, account, submission, frame.locale());
        var request = requests.byNumber(number).orElseThrow();
        heralds.tell(request, frame.t("disclosure.request.filed"));
        return request;
    }
}
