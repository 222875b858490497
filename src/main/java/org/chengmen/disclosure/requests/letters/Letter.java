package org.chengmen.disclosure.requests.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A letter as it was issued: nothing that happens later changes it. `body` is plain paragraphs.
public record Letter(
        UUID id,
        UUID request,
        LetterKind kind,
        String reference,
        String title,
        String body,
        LocalDate issuedOn,
        boolean forApplicant) {

    public List<String> paragraphs() {
        return body.lines().filter(it -> !it.isBlank()).toList();
    }
}
