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
import java.util.List;
import java.util.function.Predicate;

/// Asks the applicant what is meant: once, within seven working days, with a reasonable period to
/// answer (Art. 30).
@Service
public class Asking {

    public static final int FEWEST_DAYS = 5;
    public static final int MOST_DAYS = 30;

    private final Progress progress;
    private final Courses courses;
    private final Correspondent letters;
    private final Rights rights;
    private final Today today;

    Asking(Progress progress, Courses courses, Correspondent letters, Rights rights, Today today) {
        this.progress = progress;
        this.courses = courses;
        this.letters = letters;
        this.rights = rights;
        this.today = today;
    }

    @Transactional
    public void ask(String number, @Nullable String question, @Nullable Integer days) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        Progress.check(request, Move.ASK);
        var problems = new ArrayList<Problem>();
        var text = Bounded.required("question", question, 2000, problems);
        if (days == null || days < FEWEST_DAYS || days > MOST_DAYS) {
            problems.add(
                    Problem.at(
                            "answerDays",
                            RequestRefusal.DAYS_OUT_OF_BOUNDS,
                            FEWEST_DAYS,
                            MOST_DAYS));
        }
        checkInTime(request, problems);
        Refused.ifAny(problems);
        var asked = new Clarification(text, today.date(), days == null ? 0 : days, null, null);
        courses.ask(request.id(), asked);
        progress.move(request, Move.ASK, text);
        var until = asked.answerBy(today.calendar());
        letters.issue(request, LetterKind.CLARIFICATION, text, until);
    }

    private void checkInTime(InformationRequest request, List<Problem> problems) {
        var course = courses.of(request);
        if (course.clarification() != null) {
            problems.add(Problem.of(RequestRefusal.CLARIFICATION_ASKED_ALREADY));
        } else if (today.date().isAfter(course.askBy(today.calendar()))) {
            problems.add(
                    Problem.of(
                            RequestRefusal.CLARIFICATION_TOO_LATE,
                            course.askBy(today.calendar()).toString()));
        }
    }

    /// The applicant answers; from this day the period begins anew.
    @Transactional
    public void answer(
            String number, @Nullable String typed, Predicate<InformationRequest> allowed) {
        var request = progress.take(number, allowed);
        Progress.check(request, Move.CLARIFY);
        var problems = new ArrayList<Problem>();
        var text = Bounded.required("answer", typed, 2000, problems);
        Refused.ifAny(problems);
        courses.clarify(request.id(), text, today.date());
        progress.move(request, Move.CLARIFY, text);
    }
}
