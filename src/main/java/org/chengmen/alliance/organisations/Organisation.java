package org.chengmen.alliance.organisations;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.identifiers.CreditCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A unit of the city: a district, a bureau, a service body. It is never deleted; it ends, and says
/// who carries on.
public record Organisation(
        OrganisationId id,
        String code,
        LocalizedText name,
        OrganisationKind kind,
        @Nullable OrganisationId parent,
        @Nullable CreditCode creditCode,
        Contacts contacts,
        @Nullable String head,
        @Nullable LocalizedText duties,
        @Nullable LocalDate since,
        @Nullable Ending ending,
        long version) {

    public OrganisationStatus statusOn(LocalDate day) {
        if (ending != null && day.isAfter(ending.lastDay())) {
            return OrganisationStatus.CLOSED;
        }
        var planned = since != null && day.isBefore(since);
        return planned ? OrganisationStatus.PLANNED : OrganisationStatus.ACTIVE;
    }

    public OrganisationView viewOn(LocalDate day) {
        return new OrganisationView(
                id, code, name, kind.code(), parent, statusOn(day) == OrganisationStatus.ACTIVE);
    }

    public Organisation under(@Nullable OrganisationId newParent) {
        return new Organisation(
                id,
                code,
                name,
                kind,
                newParent,
                creditCode,
                contacts,
                head,
                duties,
                since,
                ending,
                version);
    }

    public Organisation endingWith(Ending end) {
        return new Organisation(
                id,
                code,
                name,
                kind,
                parent,
                creditCode,
                contacts,
                head,
                duties,
                since,
                end,
                version);
    }
}
