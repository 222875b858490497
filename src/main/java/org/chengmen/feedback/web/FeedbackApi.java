package org.chengmen.feedback.web;

import org.chengmen.feedback.box.FeedbackBox;
import org.chengmen.feedback.box.FeedbackForm;
import org.chengmen.feedback.box.FeedbackLimit;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.receipts.IdempotencyKey;
import org.chengmen.shell.receipts.Receipts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/// Feedback from programs, such as a city's own app.
@RestController
@OpenToAll
class FeedbackApi {

    private final FeedbackBox box;
    private final FeedbackLimit limit;
    private final Receipts receipts;

    FeedbackApi(FeedbackBox box, FeedbackLimit limit, Receipts receipts) {
        this.box = box;
        this.limit = limit;
        this.receipts = receipts;
    }

    /// Taken only when the answer has a number; without one, send it again with the same key.
    @PostMapping("/api/feedback")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt receive(IdempotencyKey key, Frame frame, @RequestBody FeedbackForm form) {
        var site = frame.site().id();
        return receipts.once(key, new Sent(site, form), Receipt.class, () -> taken(site, form));
    }

    private Receipt taken(UUID site, FeedbackForm form) {
        limit.check();
        return new Receipt(box.receive(site, form));
    }

    record Sent(UUID site, FeedbackForm form) {}

    record Receipt(String number) {}
}
