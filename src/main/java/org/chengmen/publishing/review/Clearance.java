package org.chengmen.publishing.review;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.checks.Finding;
import org.chengmen.publishing.checks.Severity;
import org.chengmen.publishing.editions.Completeness;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.types.DocumentType;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
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

    /// `reasons` by `Finding` number, in the order in which the checks gave them.
    void ask(Edition edition, DocumentType type, Map<Integer, String> reasons) {
        var content = edition.content();
        var problems = new ArrayList<>(Completeness.problems(content, type));
        var findings = examination.of(content, type);
        keep(edition, findings, reasons);
        var errors = findings.stream().filter(it -> it.severity() == Severity.ERROR).count();
        if (errors > 0) {
            problems.add(Problem.at("findings", PublishingRefusal.CHECK_FAILED, errors));
        }
        var open = unanswered(edition, findings);
        if (open > 0) {
            problems.add(Problem.at("findings", PublishingRefusal.CHECK_NOT_ANSWERED, open));
        }
        Refused.ifAny(problems);
    }

    private void keep(Edition edition, List<Finding> findings, Map<Integer, String> reasons) {
        for (var number = 0; number < findings.size(); number++) {
            var reason = reasons.getOrDefault(number, "").strip();
            if (!reason.isEmpty() && findings.get(number).severity() == Severity.WARNING) {
                answers.add(
                        edition.id(),
                        findings.get(number),
                        Reason.required(reason),
                        person.signedIn().orElseThrow());
            }
        }
    }

    private long unanswered(Edition edition, List<Finding> findings) {
        var given = answers.of(edition.id());
        return findings.stream()
                .filter(it -> it.severity() == Severity.WARNING)
                .filter(it -> given.stream().noneMatch(answer -> answer.answers(it)))
                .count();
    }
}
