package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.answers.PublishedAnswer;
import org.chengmen.disclosure.requests.letters.Units;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Line;

/// An answer as the public list names it.
final class AnswerLine {

    private AnswerLine() {}

    static Line of(PublishedAnswer answer, Units units, Frame frame) {
        return new Line(
                answer.href(),
                answer.title(),
                answer.publishedOn(),
                units.name(answer.organisation(), frame.locale()));
    }
}
