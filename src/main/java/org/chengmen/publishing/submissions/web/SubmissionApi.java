package org.chengmen.publishing.submissions.web;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.submissions.Sender;
import org.chengmen.publishing.submissions.SubmissionForm;
import org.chengmen.publishing.submissions.SubmissionRefusal;
import org.chengmen.publishing.submissions.Submitting;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.ArrayList;
import java.util.List;

/// The interface on which members' own systems send, change and take back their documents. Whose
/// token it is says the argument; the id is the member's own, so every request may be sent again.
@RestController
@OpenToAll
class SubmissionApi {

    private static final int AT_ONCE = 50;

    private final Submitting submitting;
    private final SubmissionReceipts receipts;

    SubmissionApi(Submitting submitting, SubmissionReceipts receipts) {
        this.submitting = submitting;
        this.receipts = receipts;
    }

    @PutMapping("/api/submissions/{*id}")
    ResponseEntity<SubmissionReceipt> put(
            @PathVariable String id, @RequestBody SubmissionForm form, Sender sender, Frame frame) {
        var taken = submitting.put(sender, id.substring(1), form);
        var created = taken.result() == Submitting.Result.CREATED;
        return ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK)
                .body(receipts.of(frame, taken));
    }

    @GetMapping("/api/submissions/{*id}")
    SubmissionReceipt get(@PathVariable String id, Sender sender, Frame frame) {
        return receipts.of(frame, submitting.get(sender, id.substring(1)), null);
    }

    @DeleteMapping("/api/submissions/{*id}")
    SubmissionReceipt withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Sender sender,
            Frame frame) {
        var withdrawn = submitting.withdraw(sender, id.substring(1), reason);
        return receipts.of(frame, withdrawn, "withdrawn");
    }

    /// Several at once, each for itself: what is refused does not hold up the rest.
    @PostMapping("/api/submissions")
    List<Line> several(@RequestBody Several sent, Sender sender, Frame frame) {
        if (sent.submissions.isEmpty()) {
            throw Refused.because(SubmissionRefusal.NOTHING_SENT);
        }
        if (sent.submissions.size() > AT_ONCE) {
            throw Refused.because(SubmissionRefusal.TOO_MANY_AT_ONCE, AT_ONCE);
        }
        var lines = new ArrayList<Line>();
        sent.submissions.forEach(it -> lines.add(line(it, sender, frame)));
        return lines;
    }

    private Line line(Named named, Sender sender, Frame frame) {
        try {
            var taken = submitting.put(sender, named.id, named.document);
            return new Line(named.id, receipts.of(frame, taken), List.of());
        } catch (Refused refused) {
            var problems = refused.problems().stream().map(it -> Wrong.of(it, frame)).toList();
            return new Line(named.id, null, problems);
        }
    }

    /// A batch.
    record Several(List<Named> submissions) {}

    /// One of a batch: the member's own id and what it names.
    record Named(String id, SubmissionForm document) {}

    /// What became of one of a batch: a receipt, or what is wrong with it.
    record Line(String id, @Nullable SubmissionReceipt receipt, List<Wrong> problems) {}

    /// A problem as RFC 9457 answers name it.
    record Wrong(String code, @Nullable String field, String detail) {

        static Wrong of(Problem problem, Frame frame) {
            var detail = frame.t(problem.code().messageKey(), problem.values().toArray());
            return new Wrong(problem.code().code(), problem.field(), detail);
        }
    }
}
