package org.chengmen.disclosure.requests.redaction;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.files.spi.FileAccess;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.access.CurrentPerson;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/// What an answer was made of, for the unit alone.
@Component
class SourceAccess implements FileAccess {

    private final Requests requests;
    private final Rights rights;

    SourceAccess(Requests requests, Rights rights) {
        this.requests = requests;
        this.rights = rights;
    }

    @Override
    public String ownerKind() {
        return AnswerFiles.SOURCE;
    }

    @Override
    public boolean mayRead(String ownerId, CurrentPerson person) {
        return request(ownerId).filter(it -> rights.mayRead(it.organisation())).isPresent();
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
