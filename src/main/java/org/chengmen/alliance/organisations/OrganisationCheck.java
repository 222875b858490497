package org.chengmen.alliance.organisations;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.identifiers.CreditCode;
import org.jspecify.annotations.Nullable;

/// Turns a draft into an organisation, or says everything that is wrong with it.
final class OrganisationCheck {

    private final Roll roll;
    private final TypedFields fields;

    OrganisationCheck(Roll roll, TypedFields fields) {
        this.roll = roll;
        this.fields = fields;
    }

    /// The result is only meant to be stored when no problem was gathered.
    Organisation check(
            OrganisationDraft draft, OrganisationId id, @Nullable Ending ending, long version) {
        return new Organisation(
                id,
                code(draft.code(), id),
                new LocalizedText(
                        fields.required("nameZh", draft.nameZh(), 120),
                        fields.optional("nameEn", draft.nameEn(), 240)),
                kind(draft.kind()),
                parent(draft.parent()),
                fields.parsed("creditCode", draft.creditCode(), CreditCode::parse),
                new Contacts(
                        fields.phone("phone", draft.phone()),
                        fields.optional("address", draft.address(), 200),
                        fields.email("email", draft.email()),
                        fields.address("website", draft.website())),
                fields.optional("head", draft.head(), 60),
                duties(draft),
                fields.date("since", draft.since()),
                ending,
                version);
    }

    private String code(String typed, OrganisationId id) {
        var owner = roll.idOf(fields.required("code", typed, 32));
        if (!typed.isEmpty() && !typed.matches("[a-z0-9]{1,32}")) {
            fields.refuse("code", OrganisationRefusal.CODE_MALFORMED);
        } else if (owner != null && !owner.equals(id)) {
            fields.refuse("code", OrganisationRefusal.CODE_TAKEN, typed);
        }
        return typed;
    }

    private OrganisationKind kind(String typed) {
        var kind = OrganisationKind.of(fields.required("kind", typed, 32));
        if (kind.isEmpty() && !typed.isEmpty()) {
            fields.refuse("kind", OrganisationRefusal.KIND_UNKNOWN, typed);
        }
        return kind.orElse(OrganisationKind.DEPARTMENT);
    }

    private @Nullable OrganisationId parent(String typed) {
        var parent = roll.idOf(typed);
        if (parent == null && !typed.isEmpty()) {
            fields.refuse("parent", OrganisationRefusal.PARENT_UNKNOWN, typed);
        }
        return parent;
    }

    private @Nullable LocalizedText duties(OrganisationDraft draft) {
        var en = fields.optional("dutiesEn", draft.dutiesEn(), 4000);
        return draft.dutiesZh().isEmpty() && en == null
                ? null
                : new LocalizedText(fields.required("dutiesZh", draft.dutiesZh(), 2000), en);
    }

    /// What can only be seen once all organisations of a change stand in the roll.
    void checkAmongAll(Organisation organisation) {
        if (roll.loopsAbove(organisation.id())) {
            fields.refuse("parent", OrganisationRefusal.PARENT_BELOW);
        }
        var creditCode = organisation.creditCode();
        if (creditCode != null && roll.isTaken(creditCode, organisation.id())) {
            fields.refuse("creditCode", OrganisationRefusal.CREDIT_CODE_TAKEN, creditCode);
        }
    }
}
