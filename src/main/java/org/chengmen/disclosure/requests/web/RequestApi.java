package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.answers.PublishedAnswer;
import org.chengmen.disclosure.requests.answers.PublishedAnswers;
import org.chengmen.disclosure.requests.clocks.Courses;
import org.chengmen.disclosure.requests.filing.RequestForm;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.chengmen.shell.receipts.IdempotencyKey;
import org.chengmen.shell.receipts.Receipts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/// Requests from programs, such as a city's own app, and published answers as data.
@RestController
@OpenToAll
class RequestApi {

    private final Sending sending;
    private final Receipts receipts;
    private final Courses courses;
    private final PublishedAnswers answers;
    private final RequestViews.Facts facts;

    RequestApi(
            Sending sending,
            Receipts receipts,
            Courses courses,
            PublishedAnswers answers,
            RequestViews.Facts facts) {
        this.sending = sending;
        this.receipts = receipts;
        this.courses = courses;
        this.answers = answers;
        this.facts = facts;
    }

    /// Taken only when the answer has a number; without one, send it again with the same key.
    @PostMapping("/api/disclosure/requests")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt file(IdempotencyKey key, Frame frame, @RequestBody RequestForm form) {
        return receipts.once(key, form, Receipt.class, () -> filed(form, frame));
    }

    private Receipt filed(RequestForm form, Frame frame) {
        var request = sending.filed(form, null, frame);
        var calendar = facts.today().calendar();
        var due = courses.of(request).clock(calendar).due(calendar).orElseThrow();
        return new Receipt(request.number(), request.receivedOn().toString(), due.toString());
    }

    @GetMapping("/api/disclosure/answers")
    PageOf<PublishedAnswer> answers(
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable UUID before) {
        return answers.list(organisation, null, before);
    }

    record Receipt(String number, String receivedOn, String due) {}
}
