package org.chengmen.alliance.organisations;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.drafts.TypedFields;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Turns the draft of an end into an ending, or says everything that is wrong with it.
public final class EndingCheck {

    private final Roll roll;
    private final TypedFields fields;

    public EndingCheck(Roll roll, TypedFields fields) {
        this.roll = roll;
        this.fields = fields;
    }

    /// Empty where the draft is empty or wrong.
    public Optional<Ending> check(EndingDraft draft, Organisation organisation) {
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        var kind = kind(draft);
        var lastDay = lastDay(draft, organisation.since());
        var successors = successors(draft, organisation);
        return kind.isEmpty() || lastDay == null
                ? Optional.empty()
                : Optional.of(new Ending(kind.get(), lastDay, successors));
    }

    private Optional<Ending.Kind> kind(EndingDraft draft) {
        var kind = Ending.Kind.of(draft.ending());
        if (kind.isEmpty()) {
            fields.refuse("ending", OrganisationRefusal.ENDING_UNKNOWN);
        } else if (!kind.get().takes(draft.successorCodes().size())) {
            fields.refuse("successors", OrganisationRefusal.SUCCESSORS_DO_NOT_FIT);
        }
        return kind;
    }

    private @Nullable LocalDate lastDay(EndingDraft draft, @Nullable LocalDate since) {
        fields.required("lastDay", draft.lastDay(), 20);
        var lastDay = fields.date("lastDay", draft.lastDay());
        if (lastDay != null && since != null && lastDay.isBefore(since)) {
            fields.refuse("lastDay", OrganisationRefusal.ENDS_BEFORE_START);
        }
        return lastDay;
    }

    private List<OrganisationId> successors(EndingDraft draft, Organisation organisation) {
        return draft.successorCodes().stream()
                .flatMap(code -> successor(code, organisation).stream())
                .toList();
    }

    private Optional<OrganisationId> successor(String code, Organisation organisation) {
        var successor = roll.idOf(code);
        if (successor == null) {
            fields.refuse("successors", OrganisationRefusal.SUCCESSOR_UNKNOWN, code);
        } else if (successor.equals(organisation.id())) {
            fields.refuse("successors", OrganisationRefusal.SUCCESSOR_ITSELF);
        }
        return Optional.ofNullable(successor);
    }
}
