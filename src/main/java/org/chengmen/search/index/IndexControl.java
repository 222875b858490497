package org.chengmen.search.index;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.search.SearchRefusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator sees of the index of this instance and does with it.
@Service
public class IndexControl {

    private final Keepers keepers;
    private final Pending pending;
    private final Failures failures;
    private final Worker worker;
    private final Bell bell;
    private final AuditTrail trail;
    private final String keeper;

    IndexControl(
            Keepers keepers,
            Pending pending,
            Failures failures,
            Worker worker,
            Bell bell,
            AuditTrail trail,
            Opening opening) {
        this.keepers = keepers;
        this.pending = pending;
        this.failures = failures;
        this.worker = worker;
        this.bell = bell;
        this.trail = trail;
        this.keeper = opening.keeper();
    }

    public IndexStatus status() {
        return new IndexStatus(
                keeper,
                keepers.generations(keeper),
                pending.count(keeper),
                failures.causes(keeper),
                worker.outage().orElse(null));
    }

    /// Builds a new index beside the live one, which goes on answering.
    @Transactional
    public void rebuild() {
        if (has(GenerationState.BUILDING)) {
            throw Refused.because(SearchRefusal.BUILDING_ALREADY);
        }
        var name = "g" + System.currentTimeMillis();
        keepers.begin(keeper, name);
        record("search.index.rebuilt", name);
    }

    /// Gives up the one that is being built.
    @Transactional
    public void cancel() {
        var building =
                keepers.generations(keeper).stream()
                        .filter(it -> it.state() == GenerationState.BUILDING)
                        .findFirst()
                        .orElseThrow(() -> Refused.because(SearchRefusal.NOTHING_KEPT));
        keepers.stand(keeper, building.name(), GenerationState.GONE);
        record("search.index.cancelled", building.name());
    }

    /// Goes back to the index before, which was kept up to date.
    @Transactional
    public void rollBack() {
        if (!keepers.rollBack(keeper)) {
            throw Refused.because(SearchRefusal.NOTHING_KEPT);
        }
        record("search.index.rolled-back", keeper);
    }

    /// Tries everything that failed again at once.
    @Transactional
    public int retry() {
        var tried = failures.retry(keeper, 0);
        record("search.index.retried", keeper);
        return tried;
    }

    private boolean has(GenerationState state) {
        return keepers.generations(keeper).stream().anyMatch(it -> it.state() == state);
    }

    private void record(String verb, String thing) {
        trail.record(Act.of(verb, "search.index", thing));
        bell.ring();
    }
}
