package org.chengmen.publishing.publication;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.publishing.editions.Editions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;

/// Publishes what was scheduled and takes away what has expired, each within seconds of its hour.
/// Every instance looks; a row in the hands of one is passed over by the others.
@Component
class Timetable {

    private static final int AT_ONCE = 50;

    private final Editions editions;
    private final Publications publications;
    private final Publisher publisher;
    private final AuditTrail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Timetable(
            Editions editions,
            Publications publications,
            Publisher publisher,
            AuditTrail trail,
            TransactionTemplate transactions,
            Clock clock) {
        this.editions = editions;
        this.publications = publications;
        this.publisher = publisher;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${chengmen.publishing.timetable-every:PT3S}")
    void keep() {
        transactions.executeWithoutResult(status -> publishDue());
        transactions.executeWithoutResult(status -> expire());
    }

    private void publishDue() {
        for (var edition : editions.due(clock.instant(), AT_ONCE)) {
            publisher.publish(edition, false);
            trail.record(
                    Act.of(
                            "publishing.edition.published-on-time",
                            "document",
                            edition.document().value()));
        }
    }

    private void expire() {
        for (var publication : publications.expired(clock.instant(), AT_ONCE)) {
            publisher.expire(publication);
            trail.record(
                    Act.of(
                            "publishing.document.expired",
                            "document",
                            publication.document().value()));
        }
    }
}
