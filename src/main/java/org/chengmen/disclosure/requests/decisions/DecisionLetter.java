package org.chengmen.disclosure.requests.decisions;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.letters.Correspondent;
import org.chengmen.disclosure.requests.letters.LetterKind;
import org.chengmen.disclosure.requests.letters.Units;
import org.chengmen.disclosure.requests.redaction.AnswerFiles;
import org.chengmen.disclosure.requests.redaction.MarkedText;
import org.chengmen.files.FileView;
import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts the letter together: what was asked, what is decided on which ground, the answer, and what
/// the applicant can do against it (Art. 51; 行政复议法 2023 Art. 20, 23).
@Component
public class DecisionLetter {

    private static final String KEY = "disclosure.request.decision.";

    private final Correspondent letters;
    private final AnswerFiles files;
    private final Units units;

    DecisionLetter(Correspondent letters, AnswerFiles files, Units units) {
        this.letters = letters;
        this.files = files;
        this.units = units;
    }

    void issue(InformationRequest request, Decision decision, @Nullable String answer) {
        letters.issueAs(request, LetterKind.DECISION, body(request, decision, answer));
    }

    /// What the applicant gets of the draft: the marked passages are gone, only how long they were
    /// is said.
    @Nullable String answer(InformationRequest request, Decision decision) {
        return decision.draft() == null
                ? null
                : new MarkedText(decision.draft())
                        .withoutMarked(length ->
                                letters.text(request, "disclosure.request.left-out", length));
    }

    /// As the applicant will read it.
    public List<String> preview(InformationRequest request, Decision decision) {
        return body(request, decision, answer(request, decision)).lines().toList();
    }

    private String body(InformationRequest request, Decision decision, @Nullable String answer) {
        var parts = new ArrayList<String>();
        parts.add(letters.text(request, KEY + "opening", request.wanted().text()));
        parts.add(letters.text(request, result(decision.outcome()), orEmpty(decision.place())));
        if (decision.reasons() != null) {
            parts.add(letters.text(request, KEY + "reasons", decision.reasons()));
        }
        if (answer != null) {
            parts.add(letters.text(request, KEY + "answer", answer));
        }
        var attached = files.answers(request.id());
        if (!attached.isEmpty()) {
            var names = attached.stream().map(FileView::name).collect(Collectors.joining("、"));
            parts.add(letters.text(request, KEY + "files", names));
        }
        parts.add(remedies(request, decision.outcome()));
        parts.add(letters.text(request, KEY + "complaint"));
        return String.join("\n", parts);
    }

    private static String result(Outcome outcome) {
        return KEY + "result." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String remedies(InformationRequest request, Outcome outcome) {
        var key = outcome.reconsiderationFirst() ? "remedies.first" : "remedies.either";
        var organ =
                units.reconsideredBy(request.organisation())
                        .map((LocalizedText it) -> it.in(request.language()))
                        .orElseGet(() -> letters.text(request, KEY + "superior"));
        return letters.text(request, KEY + key, organ);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
