package org.chengmen.publishing.exchange;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.publication.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/// What a person does where a copy did not follow its source by itself: take over what the source
/// says now, or leave the copy as it is and say why.
@Service
public class Tasks {

    private final FollowingTasks tasks;
    private final Provenances provenances;
    private final Publications publications;
    private final Follower follower;
    private final Members members;
    private final EditionDesk desk;
    private final AuditTrail trail;

    Tasks(
            FollowingTasks tasks,
            Provenances provenances,
            Publications publications,
            Follower follower,
            Members members,
            EditionDesk desk,
            AuditTrail trail) {
        this.tasks = tasks;
        this.provenances = provenances;
        this.publications = publications;
        this.follower = follower;
        this.members = members;
        this.desk = desk;
        this.trail = trail;
    }

    /// The source's chain has passed what comes before the public here, so one publisher decides.
    @Transactional
    public void takeOver(UUID id) {
        var task = mine(id);
        if (!members.publishes(task.site())) {
            throw Refused.because(ExchangeRefusal.MAY_NOT_TAKE_OVER);
        }
        var copy = provenances.locked(task.copy()).orElseThrow();
        if (follower.isBeingWritten(copy)) {
            throw Refused.because(PublishingRefusal.DRAFT_EXISTS);
        }
        tasks.settle(id, FollowingTask.Outcome.TAKEN_OVER, desk.person(), desk.now(), null);
        follower.takeOver(
                copy, publications.findSource(copy.source(), copy.language()).orElseThrow());
    }

    @Transactional
    public void leave(UUID id, @Nullable String why) {
        var task = mine(id);
        var reason = Why.required(why);
        tasks.settle(id, FollowingTask.Outcome.LEFT, desk.person(), desk.now(), reason);
        trail.record(
                Act.of("publishing.exchange.left", "document", task.copy().value())
                        .after(Map.of("reason", reason)));
    }

    private FollowingTask mine(UUID id) {
        return tasks.open(id)
                .filter(it -> members.sorts(it.site()))
                .orElseThrow(() -> Refused.because(ExchangeRefusal.TASK_UNKNOWN));
    }
}
