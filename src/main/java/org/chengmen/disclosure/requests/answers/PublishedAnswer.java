package org.chengmen.disclosure.requests.answers;

import org.chengmen.disclosure.requests.decisions.Outcome;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// A question that others ask, too, with its answer and without the one who asked. Taken back, it
/// stays as a page that says why.
public record PublishedAnswer(
        UUID id,
        UUID organisation,
        String title,
        String question,
        String answer,
        Outcome outcome,
        LocalDate answeredOn,
        LocalDate publishedOn,
        @Nullable String withdrawnBecause) {

    public String href() {
        return "/disclosure/answers/" + id;
    }
}
