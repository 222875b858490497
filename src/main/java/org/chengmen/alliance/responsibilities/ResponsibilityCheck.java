package org.chengmen.alliance.responsibilities;

import static org.chengmen.alliance.responsibilities.ResponsibilityRefusal.ENDS_BEFORE_START;
import static org.chengmen.alliance.responsibilities.ResponsibilityRefusal.ORGANISATION_UNKNOWN;
import static org.chengmen.alliance.responsibilities.ResponsibilityRefusal.OVERLAPS;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.alliance.organisations.Roll;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Turns a draft into a responsibility that contradicts no other, or says what is wrong with it.
final class ResponsibilityCheck {

    private final TypedFields fields = new TypedFields();
    private final Roll roll;
    private final List<Responsibility> others;

    ResponsibilityCheck(Roll roll, List<Responsibility> others) {
        this.roll = roll;
        this.others = others;
    }

    Responsibility check(ResponsibilityDraft draft, UUID id, long version) {
        var organisation = organisation(draft.organisation());
        var matter = matter(draft);
        fields.required("since", draft.since(), 20);
        var since = fields.date("since", draft.since());
        var lastDay = fields.date("lastDay", draft.lastDay());
        if (since != null && lastDay != null && lastDay.isBefore(since)) {
            fields.refuse("lastDay", ENDS_BEFORE_START);
        }
        Refused.ifAny(fields.problems());
        var from = since == null ? LocalDate.EPOCH : since;
        var checked = new Responsibility(id, organisation, matter, from, lastDay, version);
        checkOverlaps(checked);
        return checked;
    }

    private OrganisationId organisation(String code) {
        var organisation = roll.idOf(fields.required("organisation", code, 32));
        if (organisation == null && !code.isEmpty()) {
            fields.refuse("organisation", ORGANISATION_UNKNOWN, code);
        }
        return organisation == null ? OrganisationId.next() : organisation;
    }

    private LocalizedText matter(ResponsibilityDraft draft) {
        return new LocalizedText(
                fields.required("matterZh", draft.matterZh(), 120),
                fields.optional("matterEn", draft.matterEn(), 240));
    }

    private void checkOverlaps(Responsibility checked) {
        others.stream()
                .filter(other -> !other.id().equals(checked.id()) && other.overlaps(checked))
                .findFirst()
                .ifPresent(other -> fields.refuse("since", OVERLAPS, other.since()));
        Refused.ifAny(fields.problems());
    }
}
