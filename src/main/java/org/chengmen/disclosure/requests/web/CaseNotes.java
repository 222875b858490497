package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.RequestSettings;
import org.chengmen.disclosure.requests.decisions.DecisionLetter;
import org.chengmen.disclosure.requests.fees.Charges;
import org.chengmen.disclosure.requests.redaction.AnswerFiles;
import org.chengmen.files.FileView;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.springframework.stereotype.Component;

import java.util.List;

/// What the desk is told beside the facts: how many of this applicant, what the letter will say.
@Component
public class CaseNotes {

    private final Charges charges;
    private final RequestSettings settings;
    private final DecisionLetter letter;
    private final AnswerFiles files;
    private final UnitChoices units;

    CaseNotes(
            Charges charges,
            RequestSettings settings,
            DecisionLetter letter,
            AnswerFiles files,
            UnitChoices units) {
        this.charges = charges;
        this.settings = settings;
        this.letter = letter;
        this.files = files;
        this.units = units;
    }

    Notes of(RequestView view, Frame frame) {
        var request = view.request();
        var cases = charges.caseOfMonth(request.id());
        var decision = view.decision();
        return new Notes(
                cases,
                cases > settings.manyPerMonth(),
                decision == null ? List.of() : letter.preview(request, decision),
                files.sources(request.id()),
                units.all(frame));
    }

    /// `cases`: the how-many-eth of this applicant in its month.
    public record Notes(
            int cases,
            boolean many,
            List<String> preview,
            List<FileView> sources,
            List<Option> units) {}
}
