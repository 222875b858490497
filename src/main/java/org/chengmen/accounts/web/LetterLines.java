package org.chengmen.accounts.web;

import org.chengmen.accounts.Surroundings;
import org.chengmen.accounts.letters.Letter;
import org.springframework.stereotype.Component;

/// Letters as pages show them.
@Component
class LetterLines {

    private final ReadableMoments moments;
    private final Surroundings surroundings;

    LetterLines(ReadableMoments moments, Surroundings surroundings) {
        this.moments = moments;
        this.surroundings = surroundings;
    }

    LetterLine line(Letter letter) {
        return new LetterLine(
                letter.id().toString(),
                letter.recipient(),
                letter.subject(),
                surroundings.demonstration() ? letter.body() : null,
                moments.of(letter.writtenAt()),
                letter.sentAt() != null);
    }
}
