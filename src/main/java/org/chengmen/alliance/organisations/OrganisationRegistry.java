package org.chengmen.alliance.organisations;

import org.chengmen.alliance.OrganisationChanged;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.changes.Changes;
import org.chengmen.alliance.changes.Differences;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.cache.PageEvictions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/// Founds and changes organisations. Who may do so is decided at the desk.
@Component
public class OrganisationRegistry {

    private final Organisations organisations;
    private final Changes changes;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final PageEvictions evictions;

    OrganisationRegistry(
            Organisations organisations,
            Changes changes,
            AuditTrail trail,
            ApplicationEventPublisher events,
            PageEvictions evictions) {
        this.organisations = organisations;
        this.changes = changes;
        this.trail = trail;
        this.events = events;
        this.evictions = evictions;
    }

    @Transactional
    public Organisation found(OrganisationDraft draft) {
        changes.open();
        var founded = checked(draft, roll(), OrganisationId.next(), null);
        organisations.add(founded);
        announce("founded", founded, Map.of(), draft.values());
        return founded;
    }

    @Transactional
    public Organisation change(String code, long version, OrganisationDraft draft) {
        changes.open();
        var roll = roll();
        var before = roll.get(code);
        var after = checked(draft, roll, before.id(), before);
        store(after, version);
        announce("changed", after, OrganisationDraft.of(before, roll).values(), draft.values());
        return after;
    }

    public Roll roll() {
        return new Roll(organisations.all());
    }

    private static Organisation checked(
            OrganisationDraft draft, Roll roll, OrganisationId id, @Nullable Organisation before) {
        var fields = new TypedFields();
        var check = new OrganisationCheck(roll, fields);
        var after =
                before == null
                        ? check.check(draft, id, null, 1)
                        : check.check(draft, id, before.ending(), before.version());
        roll.put(after);
        check.checkAmongAll(after);
        Refused.ifAny(fields.problems());
        return after;
    }

    /// Stores what was read in this version, or says that somebody else was faster.
    public void store(Organisation organisation, long version) {
        if (organisation.version() != version || !organisations.store(organisation)) {
            throw Refused.because(OrganisationRefusal.CHANGED_MEANWHILE);
        }
    }

    public void announce(
            String deed,
            Organisation organisation,
            Map<String, String> before,
            Map<String, String> after) {
        var act = Act.of("alliance.organisation." + deed, "organisation", organisation.code());
        trail.record(Differences.in(act, before, after));
        events.publishEvent(new OrganisationChanged(organisation.id()));
        evictions.evict("organisations", "sites");
    }
}
