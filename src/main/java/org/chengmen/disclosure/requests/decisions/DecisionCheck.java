package org.chengmen.disclosure.requests.decisions;

import static org.chengmen.disclosure.requests.RequestRefusal.ANSWER_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.CLARIFICATION_NOT_OVER;
import static org.chengmen.disclosure.requests.RequestRefusal.CONSULTATION_OPEN;
import static org.chengmen.disclosure.requests.RequestRefusal.FEE_NOT_OVERDUE;
import static org.chengmen.disclosure.requests.RequestRefusal.LEFT_OUT_WITHOUT_SAYING;
import static org.chengmen.disclosure.requests.RequestRefusal.MARKS_UNCLOSED;
import static org.chengmen.disclosure.requests.RequestRefusal.NOTHING_LEFT_OUT;
import static org.chengmen.disclosure.requests.RequestRefusal.OUTCOME_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.PLACE_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.REASONS_MISSING;

import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.RequestState;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.disclosure.requests.clocks.Course;
import org.chengmen.disclosure.requests.redaction.MarkedText;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads one decision and gathers all that is wrong with it, as the law sees it.
final class DecisionCheck {

    private final DecisionForm form;
    private final Circumstances circumstances;
    private final List<Problem> problems = new ArrayList<>();

    DecisionCheck(DecisionForm form, Circumstances circumstances) {
        this.form = form;
        this.circumstances = circumstances;
    }

    Decision checked(Person officer) {
        var outcome = outcome();
        var reasons = Bounded.optional("reasons", form.reasons(), 2000, problems);
        var place = Bounded.optional("place", form.place(), 500, problems);
        var draft = Bounded.optional("draft", form.draft(), 20_000, problems);
        if (outcome != null) {
            require(!outcome.needsReasons() || !reasons.isEmpty(), "reasons", REASONS_MISSING);
            require(!outcome.needsPlace() || !place.isEmpty(), "place", PLACE_MISSING);
            checkAnswer(outcome, draft);
            checkTime(outcome);
        }
        Refused.ifAny(problems);
        return new Decision(
                Objects.requireNonNull(outcome),
                Bounded.orNull(reasons),
                Bounded.orNull(place),
                Bounded.orNull(draft),
                officer.account(),
                officer.name(),
                null,
                null,
                null,
                null);
    }

    private @Nullable Outcome outcome() {
        var chosen =
                Outcome.ofDecisions().stream()
                        .filter(it -> it.name().equals(form.outcome()))
                        .findFirst();
        require(chosen.isPresent(), "outcome", OUTCOME_MISSING);
        return chosen.orElse(null);
    }

    /// What is left out is said, and what is said to be left out is.
    private void checkAnswer(Outcome outcome, String draft) {
        var text = new MarkedText(draft);
        require(text.isClosed(), "draft", MARKS_UNCLOSED);
        var something = !draft.isEmpty() || circumstances.files() > 0;
        require(
                something || !outcome.gives() || outcome == Outcome.ALREADY_PUBLIC,
                "draft",
                ANSWER_MISSING);
        var less = text.hasMarks() || circumstances.redactedFiles() > 0;
        require(!less || outcome == Outcome.PARTLY, "outcome", LEFT_OUT_WITHOUT_SAYING);
        require(less || outcome != Outcome.PARTLY, "draft", NOTHING_LEFT_OUT);
    }

    /// Nobody's request is closed before his time is over.
    private void checkTime(Outcome outcome) {
        var course = circumstances.course();
        var today = circumstances.today();
        var asked = course.clarification();
        var silent = asked != null && asked.isLapsed(today.date(), today.calendar());
        var waits = circumstances.state() == RequestState.CLARIFYING;
        require(silent || outcome != Outcome.NOT_SUPPLEMENTED, "outcome", CLARIFICATION_NOT_OVER);
        require(!waits || outcome == Outcome.NOT_SUPPLEMENTED, "outcome", CLARIFICATION_NOT_OVER);
        var charge = course.charge();
        var unpaid = charge != null && charge.isLapsed(today.date(), today.calendar());
        var owes = circumstances.state() == RequestState.AWAITING_FEE;
        require(unpaid || outcome != Outcome.FEE_UNPAID, "outcome", FEE_NOT_OVERDUE);
        require(!owes || outcome == Outcome.FEE_UNPAID, "outcome", FEE_NOT_OVERDUE);
        require(!course.isHearing(), "outcome", CONSULTATION_OPEN);
    }

    private void require(boolean holds, String field, RequestRefusal otherwise) {
        if (!holds) {
            problems.add(Problem.at(field, otherwise));
        }
    }

    /// What bears on whether a decision may be made now.
    record Circumstances(
            RequestState state, Course course, Today today, int files, int redactedFiles) {}
}
