package org.chengmen.disclosure.requests.redaction;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.files.spi.FileAccess;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/// What goes out with an answer: for the unit, and for an applicant who has signed in. Who follows
/// by number and code gets it from the page of the request.
@Component
class AnswerAccess implements FileAccess {

    private final Requests requests;
    private final Rights rights;

    AnswerAccess(Requests requests, Rights rights) {
        this.requests = requests;
        this.rights = rights;
    }

    @Override
    public String ownerKind() {
        return AnswerFiles.ANSWER;
    }

    @Override
    public boolean mayRead(String ownerId, CurrentPerson person) {
        return request(ownerId).filter(it -> mayRead(it, person)).isPresent();
    }

    private boolean mayRead(InformationRequest request, CurrentPerson person) {
        var account = person.signedIn().map(Person::account).orElse(null);
        return rights.mayRead(request.organisation())
                || (request.isOf(account) && !request.state().isOpen());
    }

    @Override
    public Optional<Place> place(String ownerId) {
        return request(ownerId)
                .map(it ->
                        new Place(LocalizedText.zh(it.number()), "/desk/requests/" + it.number()));
    }

    private Optional<InformationRequest> request(String ownerId) {
        return requests.byId(new RequestId(UUID.fromString(ownerId)));
    }
}
