package org.chengmen.disclosure.duties;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.disclosure.entries.Entries;
import org.chengmen.publishing.PublicDocument;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What follows when documents are published or taken down: they become entries, and the duties
/// that they prove turn, there and back. Doing it again changes nothing.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Turning {

    private final Entries entries;
    private final DutyRows rows;
    private final AuditTrail trail;
    private final PageEvictions evictions;

    Turning(Entries entries, DutyRows rows, AuditTrail trail, PageEvictions evictions) {
        this.entries = entries;
        this.rows = rows;
        this.trail = trail;
        this.evictions = evictions;
    }

    public void turn(List<PublicDocument> documents) {
        var taken = take(documents);
        if (taken.isEmpty()) {
            return;
        }
        record("disclosure.duty.turned-back", rows.turnBack(taken));
        record("disclosure.duty.met", rows.meet(taken));
        evictions.evict(Ledger.PAGES, Entries.PAGES);
    }

    private List<UUID> take(List<PublicDocument> documents) {
        var taken = entries.take(documents);
        rows.claimByItem(taken);
        return taken;
    }

    /// For old stock that comes in with the duties it proves: an act for each would say nothing.
    public int takeOver(List<PublicDocument> documents, Map<UUID, UUID> provenDuties) {
        rows.claimAll(List.copyOf(provenDuties.values()), List.copyOf(provenDuties.keySet()));
        var met = rows.meet(entries.take(documents)).size();
        evictions.evict(Ledger.PAGES, Entries.PAGES);
        return met;
    }

    private void record(String verb, List<UUID> duties) {
        duties.forEach(it -> trail.record(Act.of(verb, "duty", it)));
    }
}
