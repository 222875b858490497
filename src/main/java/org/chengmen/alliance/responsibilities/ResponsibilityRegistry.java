package org.chengmen.alliance.responsibilities;

import org.chengmen.alliance.changes.Changes;
import org.chengmen.alliance.changes.Differences;
import org.chengmen.alliance.organisations.Organisations;
import org.chengmen.alliance.organisations.Roll;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/// Takes down which organisation answers for what. Who may do so is decided at the desk.
@Component
public class ResponsibilityRegistry {

    private final Responsibilities responsibilities;
    private final Organisations organisations;
    private final Changes changes;
    private final AuditTrail trail;
    private final PageEvictions evictions;

    ResponsibilityRegistry(
            Responsibilities responsibilities,
            Organisations organisations,
            Changes changes,
            AuditTrail trail,
            PageEvictions evictions) {
        this.responsibilities = responsibilities;
        this.organisations = organisations;
        this.changes = changes;
        this.trail = trail;
        this.evictions = evictions;
    }

    @Transactional
    public Responsibility assign(ResponsibilityDraft draft) {
        changes.open();
        var assigned = check().check(draft, TimeOrderedId.next(), 1);
        responsibilities.add(assigned);
        announce("assigned", assigned.id(), Map.of(), draft.values());
        return assigned;
    }

    @Transactional
    public Responsibility change(UUID id, long version, ResponsibilityDraft draft) {
        changes.open();
        var before = get(id);
        var after = check().check(draft, id, version);
        if (!responsibilities.store(after)) {
            throw Refused.because(ResponsibilityRefusal.CHANGED_MEANWHILE);
        }
        announce("changed", id, draftOf(before).values(), draft.values());
        return after;
    }

    public Responsibility get(UUID id) {
        return responsibilities
                .find(id)
                .orElseThrow(() -> Refused.because(ResponsibilityRefusal.NOT_FOUND));
    }

    public ResponsibilityDraft draftOf(Responsibility responsibility) {
        return ResponsibilityDraft.of(responsibility, roll().codeOf(responsibility.organisation()));
    }

    private ResponsibilityCheck check() {
        return new ResponsibilityCheck(roll(), responsibilities.all());
    }

    private Roll roll() {
        return new Roll(organisations.all());
    }

    public void announce(
            String deed, UUID id, Map<String, String> before, Map<String, String> after) {
        var act = Act.of("alliance.responsibility." + deed, "responsibility", id);
        trail.record(Differences.in(act, before, after));
        evictions.evict("organisations");
    }
}
