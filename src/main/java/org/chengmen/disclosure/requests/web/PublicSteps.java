package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.Steps;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Step;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What an applicant reads of what happened: not who in the unit did it, nor what was said inside.
final class PublicSteps {

    private static final Set<Move> SHOWN =
            EnumSet.of(
                    Move.FILE,
                    Move.CONFIRM,
                    Move.ASK,
                    Move.CLARIFY,
                    Move.CONSULT,
                    Move.END_CONSULTATION,
                    Move.EXTEND,
                    Move.TRANSFER,
                    Move.CHARGE,
                    Move.PAY,
                    Move.ANSWER,
                    Move.WITHDRAW);

    private PublicSteps() {}

    static List<Step> of(List<Steps.Step> steps, Frame frame) {
        return steps.stream()
                .filter(it -> SHOWN.contains(it.move()))
                .map(it -> step(it, frame, null))
                .toList();
    }

    static List<Step> ofDesk(List<Steps.Step> steps, Frame frame) {
        return steps.stream()
                .map(it ->
                        step(it, frame, it.note() == null ? it.by() : it.by() + " · " + it.note()))
                .toList();
    }

    private static Step step(Steps.Step step, Frame frame, @Nullable String text) {
        return new Step(Step.State.DONE, frame.t(step.move().key()), frame.time(step.at()), text);
    }
}
