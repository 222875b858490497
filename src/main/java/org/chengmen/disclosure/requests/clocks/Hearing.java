package org.chengmen.disclosure.requests.clocks;

import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.Progress;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.disclosure.requests.letters.Correspondent;
import org.chengmen.disclosure.requests.letters.LetterKind;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;

/// Hears third parties whose secrets or privacy are touched, and other organs that had a hand in
/// the information (Art. 32, 34).
@Service
public class Hearing {

    private final Progress progress;
    private final Courses courses;
    private final Correspondent letters;
    private final Rights rights;
    private final Today today;

    Hearing(Progress progress, Courses courses, Correspondent letters, Rights rights, Today today) {
        this.progress = progress;
        this.courses = courses;
        this.letters = letters;
        this.rights = rights;
        this.today = today;
    }

    @Transactional
    public void consult(
            String number,
            Consultation.@Nullable Kind kind,
            @Nullable String party,
            @Nullable String question) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        Progress.check(request, Move.CONSULT);
        var problems = new ArrayList<Problem>();
        var name = Bounded.optional("party", party, 100, problems);
        if (kind == null || name.isEmpty()) {
            problems.add(Problem.at("party", RequestRefusal.PARTY_MISSING));
        }
        var text = Bounded.required("hearingQuestion", question, 2000, problems);
        Refused.ifAny(problems);
        var one = begun(kind == null ? Consultation.Kind.ORGAN : kind, name, text);
        courses.consult(request.id(), one);
        progress.move(request, Move.CONSULT, name);
        letters.issueToOthers(
                request, LetterKind.CONSULTATION, name, text, one.answerBy(today.calendar()));
    }

    private Consultation begun(Consultation.Kind kind, String party, String question) {
        var day = today.date();
        return new Consultation(
                TimeOrderedId.next(), kind, party, question, day, day, null, null, null);
    }

    @Transactional
    public void end(
            String number, UUID consultation, @Nullable String opinion, @Nullable String answer) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        Progress.check(request, Move.END_CONSULTATION);
        var open =
                courses.of(request).consultations().stream()
                        .filter(it -> it.id().equals(consultation) && it.isOpen())
                        .findFirst()
                        .orElseThrow(() -> Refused.because(RequestRefusal.NOT_NOW));
        var problems = new ArrayList<Problem>();
        var text = Bounded.optional("hearingAnswer", answer, 2000, problems);
        var said =
                Arrays.stream(Consultation.Opinion.values())
                        .filter(it -> it.name().equals(opinion))
                        .findFirst();
        if (said.isEmpty() || isTooEarly(said.get(), open)) {
            problems.add(Problem.at("opinion", RequestRefusal.OPINION_MISSING));
        }
        Refused.ifAny(problems);
        courses.end(open.id(), said.orElseThrow(), Bounded.orNull(text), today.date());
        progress.move(request, Move.END_CONSULTATION, open.party());
    }

    /// Nobody is silent before his time is over.
    private boolean isTooEarly(Consultation.Opinion opinion, Consultation open) {
        LocalDate latest = open.answerBy(today.calendar());
        return opinion == Consultation.Opinion.SILENT && !today.date().isAfter(latest);
    }
}
