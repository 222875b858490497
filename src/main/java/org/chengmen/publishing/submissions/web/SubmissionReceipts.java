package org.chengmen.publishing.submissions.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.exchange.Members;
import org.chengmen.publishing.exchange.OfferLine;
import org.chengmen.publishing.exchange.OfferLists;
import org.chengmen.publishing.submissions.Submission;
import org.chengmen.publishing.submissions.Submitting;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.UUID;

/// Writes receipts.
@Component
class SubmissionReceipts {

    private final OfferLists lists;
    private final Members members;

    SubmissionReceipts(OfferLists lists, Members members) {
        this.lists = lists;
        this.members = members;
    }

    SubmissionReceipt of(Frame frame, Submitting.Taken taken) {
        return of(frame, taken.submission(), taken.result().name().toLowerCase(Locale.ROOT));
    }

    SubmissionReceipt of(Frame frame, Submission submission, @Nullable String result) {
        return new SubmissionReceipt(
                submission.ownId(),
                result,
                submission.state().name().toLowerCase(Locale.ROOT),
                submission.version(),
                host(submission.target()),
                submission.said().content().title(),
                submission.receivedAt(),
                submission.changedAt(),
                submission.reason(),
                lists.ofDocument(submission.document().value()).stream()
                        .map(it -> became(frame, it))
                        .toList());
    }

    private SubmissionReceipt.Became became(Frame frame, OfferLine offer) {
        var used = offer.used();
        var host = host(offer.target());
        return new SubmissionReceipt.Became(
                host,
                offer.state().name().toLowerCase(Locale.ROOT),
                offer.offeredAt(),
                offer.decidedAt(),
                offer.reason(),
                used != null && used.isPublic() ? frame.onSite(host, used.address()) : null);
    }

    private String host(UUID site) {
        return members.site(site).map(SiteView::host).orElse("");
    }
}
