package org.chengmen.disclosure.requests.decisions;

import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.Progress;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.disclosure.requests.clocks.Courses;
import org.chengmen.disclosure.requests.decisions.DecisionCheck.Circumstances;
import org.chengmen.disclosure.requests.redaction.AnswerFiles;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;

/// Decides requests with four eyes: an officer drafts, the head approves or gives back.
@Service
public class Deciding {

    private final Progress progress;
    private final Courses courses;
    private final Decisions decisions;
    private final AnswerFiles files;
    private final DecisionLetter letter;
    private final Desk desk;

    Deciding(
            Progress progress,
            Courses courses,
            Decisions decisions,
            AnswerFiles files,
            DecisionLetter letter,
            Desk desk) {
        this.progress = progress;
        this.courses = courses;
        this.decisions = decisions;
        this.files = files;
        this.letter = letter;
        this.desk = desk;
    }

    @Transactional
    public void propose(String number, DecisionForm form) {
        var request = progress.take(number, it -> desk.rights().mayHandle(it.organisation()));
        Progress.check(request, Move.PROPOSE);
        var decision =
                new DecisionCheck(form, circumstances(request)).checked(desk.rights().staff());
        decisions.put(request.id(), decision);
        progress.move(request, Move.PROPOSE, null);
    }

    private Circumstances circumstances(InformationRequest request) {
        return new Circumstances(
                request.state(),
                courses.of(request),
                desk.today(),
                files.answers(request.id()).size(),
                files.sources(request.id()).size());
    }

    @Transactional
    public void giveBack(String number, @Nullable String note) {
        var request = progress.take(number, it -> desk.rights().mayApprove(it.organisation()));
        Progress.check(request, Move.RETURN);
        var problems = new ArrayList<Problem>();
        var text = Bounded.required("returnNote", note, 500, problems);
        Refused.ifAny(problems);
        decisions.giveBack(request.id(), text);
        progress.move(request, Move.RETURN, text);
    }

    @Transactional
    public void approve(String number) {
        var request = progress.take(number, it -> desk.rights().mayApprove(it.organisation()));
        Progress.check(request, Move.ANSWER);
        var decision = decisions.of(request.id()).orElseThrow();
        var head = desk.rights().staff();
        if (head.account().equals(decision.draftedBy())) {
            throw Refused.because(RequestRefusal.SECOND_PERSON_NEEDED);
        }
        var answer = letter.answer(request, decision);
        var on = desk.today().date();
        decisions.approve(request.id(), head.name(), on, answer);
        progress.close(request, Move.ANSWER, decision.outcome(), on, head.name());
        letter.issue(request, decision, answer);
    }

    /// What was answered goes into the archive and is no longer worked on.
    @Transactional
    public void archive(String number) {
        var request = progress.take(number, it -> desk.rights().mayHandle(it.organisation()));
        progress.move(request, Move.ARCHIVE, null);
    }

    /// The desk at which decisions are made: who stands there, and when.
    @Component
    record Desk(Rights rights, Today today) {}
}
