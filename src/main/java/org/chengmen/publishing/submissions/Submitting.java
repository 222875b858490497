package org.chengmen.publishing.submissions;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.exchange.Receiving;
import org.chengmen.publishing.publication.PublicState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes what a member's own system sends. Sending the same again changes nothing, also when it
/// arrives twice at once: the second waits for the first and finds it done.
@Service
public class Submitting {

    private static final int LONGEST_REASON = 500;

    private final Submissions submissions;
    private final SubmissionRules rules;
    private final Receiving receiving;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final Clock clock;

    Submitting(
            Submissions submissions,
            SubmissionRules rules,
            Receiving receiving,
            AuditTrail trail,
            MessageSource messages,
            Clock clock) {
        this.submissions = submissions;
        this.rules = rules;
        this.receiving = receiving;
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    /// What was taken: new, changed, or as it was before.
    public record Taken(Submission submission, Result result) {}

    /// What sending it did.
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    @Transactional
    public Taken put(Sender sender, String id, SubmissionForm form) {
        var ownId = SubmissionRules.ownId(id);
        var said = rules.said(form, sender.member());
        var target = rules.target(form.target()).orElseThrow().id().value();
        var fresh = fresh(sender, ownId, target, form, said);
        if (submissions.add(fresh, sender)) {
            return new Taken(received(sender, fresh, "sent"), Result.CREATED);
        }
        return update(sender, submissions.locked(sender.site(), ownId).orElseThrow(), fresh, form);
    }

    private Submission fresh(
            Sender sender, String ownId, UUID target, SubmissionForm form, Submission.Said said) {
        var now = Moments.now(clock);
        return new Submission(
                DocumentId.next(),
                sender.site(),
                ownId,
                sender.organisation(),
                target,
                Locale.forLanguageTag(form.languageCode()),
                said,
                EditionId.next(),
                1,
                PublicState.LIVE,
                null,
                now,
                now);
    }

    private Taken update(Sender sender, Submission before, Submission sent, SubmissionForm form) {
        if (form.target() != null && !before.target().equals(sent.target())) {
            throw refused("target", SubmissionRefusal.TARGET_CHANGED);
        }
        if (!before.language().equals(sent.language())) {
            throw refused("language", SubmissionRefusal.LANGUAGE_CHANGED);
        }
        if (before.says(sent.said())) {
            return new Taken(before, Result.UNCHANGED);
        }
        var next = before.saying(sent.said(), Moments.now(clock));
        submissions.replace(next, sender);
        return new Taken(received(sender, next, "changed"), Result.UPDATED);
    }

    private Submission received(Sender sender, Submission submission, String verb) {
        receiving.received(submission.source(), submission.target(), sender.person());
        record(verb, sender, submission);
        return submission;
    }

    /// Taken back over there; copies follow, an offer nobody decided yet is gone.
    @Transactional
    public Submission withdraw(Sender sender, String id, @Nullable String why) {
        var reason = reason(why);
        var before =
                submissions
                        .locked(sender.site(), SubmissionRules.ownId(id))
                        .orElseThrow(Submitting::unknown);
        if (before.state() == PublicState.WITHDRAWN) {
            return before;
        }
        var withdrawn = before.withdrawn(reason, Moments.now(clock));
        submissions.replace(withdrawn, sender);
        receiving.withdrawn(withdrawn.source());
        record("withdrawn", sender, withdrawn);
        return withdrawn;
    }

    private String reason(@Nullable String why) {
        if (why == null || why.isBlank()) {
            return messages.getMessage(
                    "publishing.submissions.withdrawn.reason", null, Locale.CHINESE);
        }
        if (why.length() > LONGEST_REASON) {
            throw refused("reason", SubmissionRefusal.REASON_TOO_LONG);
        }
        return why.strip();
    }

    /// Only the member's own.
    @Transactional(readOnly = true)
    public Submission get(Sender sender, String ownId) {
        return find(sender, ownId).orElseThrow(Submitting::unknown);
    }

    @Transactional(readOnly = true)
    public Optional<Submission> find(Sender sender, String ownId) {
        return submissions.find(sender.site(), SubmissionRules.ownId(ownId));
    }

    @Transactional(readOnly = true)
    public List<Submission> newest(Sender sender, int most) {
        return submissions.newest(sender.site(), sender.channel(), most);
    }

    private void record(String verb, Sender sender, Submission submission) {
        trail.record(
                Act.of("publishing.submissions." + verb, "document", submission.document().value())
                        .after(
                                Map.of(
                                        "member", sender.member().name().zh(),
                                        "via", sender.name(),
                                        "ownId", submission.ownId(),
                                        "title", submission.said().content().title(),
                                        "version", submission.version())));
    }

    private static Refused unknown() {
        return Refused.because(SubmissionRefusal.SUBMISSION_UNKNOWN);
    }

    private static Refused refused(String field, SubmissionRefusal refusal) {
        return new Refused(List.of(Problem.at(field, refusal)));
    }
}
