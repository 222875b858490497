package org.chengmen.publishing.exchange;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.editions.Copies;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.publication.Publisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// Brings a copy to where its source stands. A copy that nobody changed follows by itself, unless
/// its column says that a person looks first; a changed one becomes a task. What was followed once
/// is not followed again.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Follower {

    private final Provenances provenances;
    private final ExchangeRules rules;
    private final FollowingTasks tasks;
    private final Publications publications;
    private final Editions editions;
    private final Copies copies;
    private final Publisher publisher;
    private final AuditTrail trail;
    private final Clock clock;

    Follower(
            Provenances provenances,
            ExchangeRules rules,
            FollowingTasks tasks,
            Publications publications,
            Editions editions,
            Copies copies,
            Publisher publisher,
            AuditTrail trail,
            Clock clock) {
        this.provenances = provenances;
        this.rules = rules;
        this.tasks = tasks;
        this.publications = publications;
        this.editions = editions;
        this.copies = copies;
        this.publisher = publisher;
        this.trail = trail;
        this.clock = clock;
    }

    void follow(Publication source) {
        provenances
                .copiesOf(source.document(), source.language())
                .forEach(copy -> follow(copy, source));
    }

    private void follow(Provenance copy, Publication source) {
        if (copy.sourceEdition().equals(source.edition()) && copy.sourceState() == source.state()) {
            return;
        }
        if (mayFollow(copy)) {
            takeOver(copy, source);
        } else {
            raise(copy, source);
        }
    }

    private boolean mayFollow(Provenance copy) {
        return rules.following(copy.column()) == FollowingRule.AUTOMATIC
                && unchanged(copy).isPresent()
                && !isBeingWritten(copy);
    }

    boolean isBeingWritten(Provenance copy) {
        return editions.onTheWay(copy.document(), copy.language()).isPresent();
    }

    /// The public edition of the copy, where it still says word for word what the source said and
    /// stands as the source stood.
    private Optional<Edition> unchanged(Provenance copy) {
        var state = publications.find(copy.document(), copy.language()).map(Publication::state);
        return editions.beforeThePublic(copy.document(), copy.language())
                .filter(it -> it.id().equals(copy.mirror()) && it.version() == 1)
                .filter(it -> state.filter(copy.sourceState()::equals).isPresent());
    }

    private void raise(Provenance copy, Publication source) {
        tasks.raise(copy, kind(copy, source), Moments.now(clock));
        provenances.follow(copy.saw(source.edition(), source.state()));
    }

    private static FollowingTask.Kind kind(Provenance copy, Publication source) {
        if (source.state() != PublicState.LIVE) {
            return FollowingTask.Kind.TAKEN_DOWN;
        }
        return copy.sourceState() == PublicState.LIVE
                ? FollowingTask.Kind.CORRECTED
                : FollowingTask.Kind.BACK;
    }

    /// What the source says and where it stands holds for the copy too.
    void takeOver(Provenance copy, Publication source) {
        var now = copy.saw(source.edition(), source.state());
        provenances.follow(
                source.state() == PublicState.LIVE
                        ? now.mirroring(show(copy, source).id())
                        : takeDown(now, source));
        tasks.dropOpen(copy.document());
        trail.record(
                Act.of("publishing.exchange.followed", "document", copy.document().value())
                        .after(
                                Map.of(
                                        "source", source.number(),
                                        "title", source.title(),
                                        "state", source.state().name())));
    }

    private Edition show(Provenance copy, Publication source) {
        var before =
                editions.beforeThePublic(copy.document(), copy.language())
                        .or(() -> editions.find(copy.mirror()))
                        .orElseThrow();
        var next =
                before.state() != EditionState.DISCARDED
                                && before.content().equals(source.content())
                        ? before
                        : copies.next(before, source.content());
        publisher.publish(next, source.emergency());
        return next;
    }

    private Provenance takeDown(Provenance copy, Publication source) {
        editions.beforeThePublic(copy.document(), copy.language())
                .ifPresent(edition -> takeDown(edition, source));
        return copy;
    }

    private void takeDown(Edition edition, Publication source) {
        switch (source.state()) {
            case WITHDRAWN -> editions.stand(edition.id(), EditionState.WITHDRAWN, null);
            case REMOVED -> editions.stand(edition.id(), EditionState.REMOVED, null);
            case EXPIRED, LIVE -> {}
        }
        publisher.takeDown(edition, source.state(), source.reason(), null);
    }
}
