package org.chengmen.alliance.reorganisation;

import org.chengmen.alliance.changes.Changes;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.alliance.organisations.Ending;
import org.chengmen.alliance.organisations.EndingCheck;
import org.chengmen.alliance.organisations.EndingDraft;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.organisations.OrganisationKind;
import org.chengmen.alliance.organisations.OrganisationRefusal;
import org.chengmen.alliance.organisations.OrganisationRegistry;
import org.chengmen.alliance.organisations.Roll;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends an organisation in a reorganisation (机构改革): it keeps its page and its history, its one
/// successor takes over units and responsibilities, its sites close and lead on.
@Component
public class Reorganisations {

    private final OrganisationRegistry registry;
    private final Changes changes;
    private final HandOver handOver;

    Reorganisations(OrganisationRegistry registry, Changes changes, HandOver handOver) {
        this.registry = registry;
        this.changes = changes;
        this.handOver = handOver;
    }

    @Transactional
    public Organisation end(String code, long version, EndingDraft draft) {
        changes.open();
        var roll = registry.roll();
        var before = roll.get(code);
        var ending = checked(draft, before, roll);
        var after = before.endingWith(ending);
        registry.store(after, version);
        handOver.carryOut(after, ending, roll);
        registry.announce(
                "ended", after, EndingDraft.of(before.ending(), roll).values(), draft.values());
        return after;
    }

    private static Ending checked(EndingDraft draft, Organisation organisation, Roll roll) {
        if (organisation.ending() != null) {
            throw Refused.because(OrganisationRefusal.ALREADY_ENDED);
        }
        if (organisation.kind() == OrganisationKind.CITY) {
            throw Refused.because(OrganisationRefusal.CITY_STAYS);
        }
        var fields = new TypedFields();
        fields.required("ending", draft.ending(), 20);
        var ending = new EndingCheck(roll, fields).check(draft, organisation);
        ending.ifPresent(it -> checkSuccessors(it, roll, fields));
        Refused.ifAny(fields.problems());
        var checked = ending.orElseThrow();
        checkUnits(organisation, checked, roll);
        return checked;
    }

    private static void checkSuccessors(Ending ending, Roll roll, TypedFields fields) {
        for (var successor : ending.successors()) {
            var code = roll.codeOf(successor);
            if (roll.get(code).ending() != null) {
                fields.refuse("successors", OrganisationRefusal.SUCCESSOR_CLOSED, code);
            }
        }
    }

    /// With one successor its units pass to it; otherwise somebody must decide where each goes.
    private static void checkUnits(Organisation organisation, Ending ending, Roll roll) {
        var units = roll.under(organisation.id()).stream().filter(it -> it.ending() == null);
        var left = ending.successors().size() == 1 ? 0 : units.count();
        if (left > 0) {
            throw Refused.because(OrganisationRefusal.STILL_HAS_UNITS, left);
        }
    }
}
