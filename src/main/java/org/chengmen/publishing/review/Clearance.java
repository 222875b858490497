package org.chengmen.publishing.review;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.editions.Completeness;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.types.DocumentType;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Map;

/// Lets an edition on only when it is complete, no check found an error, and somebody gave a reason
/// for each warning.
@Component
class Clearance {

    private final Examination examination;
    private final Answers answers;
    private final CurrentPerson person;

    Clearance(Examination examination, Answers answers, CurrentPerson person) {
        this.examination = examination;
        this.answers = answers;
        this.person = person;
    }

    Examined examine(Edition edition, DocumentType type) {
        return examination.of(edition, type);
    }

    /// `reasons` by the mark of the finding.
    void keep(Examined examined, Map<String, String> reasons) {
        for (var warning : examined.warnings()) {
            var reason = reasons.getOrDefault(warning.mark(), "");
            if (!reason.isBlank()) {
                answers.add(
                        examined.edition(),
                        warning,
                        Reason.required(reason),
                        person.signedIn().orElseThrow());
            }
        }
    }

    void ask(Edition edition, DocumentType type, Examined examined) {
        if (!examined.holdsFor(edition)) {
            throw Refused.because(PublishingRefusal.EDITED_MEANWHILE, edition.version());
        }
        var problems = new ArrayList<>(Completeness.problems(edition.content(), type));
        if (examined.errors() > 0) {
            problems.add(Problem.at("findings", PublishingRefusal.CHECK_FAILED, examined.errors()));
        }
        var open = unanswered(examined);
        if (open > 0) {
            problems.add(Problem.at("findings", PublishingRefusal.CHECK_NOT_ANSWERED, open));
        }
        Refused.ifAny(problems);
    }

    private long unanswered(Examined examined) {
        var given = answers.of(examined.edition());
        return examined.warnings().stream()
                .filter(it -> given.stream().noneMatch(answer -> answer.answers(it)))
                .count();
    }
}
