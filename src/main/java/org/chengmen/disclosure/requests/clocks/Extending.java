package org.chengmen.disclosure.requests.clocks;

import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.Progress;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.disclosure.requests.letters.Correspondent;
import org.chengmen.disclosure.requests.letters.LetterKind;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;

/// Gives a request more time: the officer asks the head for it before the period is over, the head
/// agrees, the applicant is told (Art. 33).
@Service
public class Extending {

    private final Progress progress;
    private final Courses courses;
    private final Correspondent letters;
    private final Rights rights;
    private final Today today;

    Extending(
            Progress progress, Courses courses, Correspondent letters, Rights rights, Today today) {
        this.progress = progress;
        this.courses = courses;
        this.letters = letters;
        this.rights = rights;
        this.today = today;
    }

    @Transactional
    public void propose(String number, @Nullable Integer days, @Nullable String reason) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        Progress.check(request, Move.PROPOSE_EXTENSION);
        var problems = new ArrayList<Problem>();
        var text = Bounded.required("extensionReason", reason, 500, problems);
        if (days == null || days < 1 || days > Extension.MOST) {
            problems.add(
                    Problem.at(
                            "extensionDays", RequestRefusal.DAYS_OUT_OF_BOUNDS, 1, Extension.MOST));
        }
        Refused.ifAny(problems);
        checkStillPossible(request);
        var staff = rights.staff();
        var proposed =
                new Extension(
                        days == null ? 0 : days, text, staff.account(), staff.name(), null, null);
        courses.propose(request.id(), proposed);
        progress.move(request, Move.PROPOSE_EXTENSION, text);
    }

    private void checkStillPossible(InformationRequest request) {
        var course = courses.of(request);
        if (course.isExtended()) {
            throw Refused.because(RequestRefusal.EXTENDED_ALREADY);
        }
        if (Standing.of(course, today.date(), today.calendar()).signal() == Signal.RED) {
            throw Refused.because(RequestRefusal.EXTENSION_TOO_LATE);
        }
    }

    @Transactional
    public void approve(String number) {
        var request = progress.take(number, it -> rights.mayApprove(it.organisation()));
        Progress.check(request, Move.EXTEND);
        var proposed = courses.of(request).extension();
        if (proposed == null || proposed.isApproved()) {
            throw Refused.because(RequestRefusal.NOT_NOW);
        }
        var head = rights.staff();
        if (head.account().equals(proposed.proposedBy())) {
            throw Refused.because(RequestRefusal.SECOND_PERSON_NEEDED);
        }
        checkStillPossible(request);
        courses.extend(request.id(), head.name(), today.date());
        progress.move(request, Move.EXTEND, proposed.reason());
        var due = courses.of(request).clock(today.calendar()).due(today.calendar()).orElseThrow();
        letters.issue(
                request, LetterKind.EXTENSION, proposed.workingDays(), proposed.reason(), due);
    }
}
