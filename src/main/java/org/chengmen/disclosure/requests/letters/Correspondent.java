package org.chengmen.disclosure.requests.letters;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.calendar.Clock;
import org.chengmen.kernel.calendar.Deadline;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes the letters in the language of the request and tells the applicant that one has come. In
/// every text {0} is the name, {1} the number, {2} the day of receipt, {3} the unit; then what the
/// letter is about.
@Component
public class Correspondent {

    private final Letters letters;
    private final MessageSource messages;
    private final Heralds heralds;
    private final Units units;
    private final Today today;

    Correspondent(
            Letters letters, MessageSource messages, Heralds heralds, Units units, Today today) {
        this.letters = letters;
        this.messages = messages;
        this.heralds = heralds;
        this.units = units;
        this.today = today;
    }

    public void issue(InformationRequest request, LetterKind kind, Object... values) {
        issueAs(request, kind, text(request, kind.key() + ".body", values));
    }

    public void issueReceipt(InformationRequest request) {
        var due =
                Clock.start(Deadline.FOI_ANSWER, request.receivedOn())
                        .due(today.calendar())
                        .orElseThrow();
        issue(request, LetterKind.RECEIPT, due);
    }

    /// A letter whose text was put together elsewhere.
    public void issueAs(InformationRequest request, LetterKind kind, String body) {
        var letter = letter(request, kind, body, true);
        letters.add(letter);
        heralds.tell(request, letter.title());
    }

    public void issueToOthers(InformationRequest request, LetterKind kind, Object... values) {
        letters.add(letter(request, kind, text(request, kind.key() + ".body", values), false));
    }

    public String text(InformationRequest request, String key, Object... values) {
        var all = new ArrayList<Object>();
        all.add(request.applicant().name());
        all.add(request.number());
        all.add(request.receivedOn().toString());
        all.add(units.name(request.organisation(), request.language()));
        Arrays.stream(values).map(Object::toString).forEach(all::add);
        return messages.getMessage(key, all.toArray(), request.language());
    }

    private Letter letter(
            InformationRequest request, LetterKind kind, String body, boolean forApplicant) {
        return new Letter(
                TimeOrderedId.next(),
                request.id().value(),
                kind,
                request.number() + "/" + (earlier(request).size() + 1),
                text(request, kind.key()),
                body,
                today.date(),
                forApplicant);
    }

    private List<Letter> earlier(InformationRequest request) {
        return letters.of(request.id());
    }
}
