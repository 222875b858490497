package org.chengmen.alliance.sites;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.alliance.organisations.Roll;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.identifiers.IcpNumber;
import org.chengmen.kernel.identifiers.PublicSecurityRecord;
import org.chengmen.kernel.identifiers.SiteIdentificationCode;
import org.chengmen.shell.Choices;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Turns the draft of a site's facts into the site, or says everything that is wrong with it.
final class SiteCheck {

    private final TypedFields fields = new TypedFields();
    private final Roll roll;
    private final List<Site> others;

    SiteCheck(Roll roll, List<Site> others) {
        this.roll = roll;
        this.others = others;
    }

    /// What the draft does not carry (hosts, colours, status) stays as it was.
    Site check(SiteDraft draft, Site before) {
        var checked =
                before.with(
                        owner(draft.owner()),
                        parent(draft.parent(), before),
                        kind(draft.kind(), before),
                        new LocalizedText(
                                fields.required("nameZh", draft.nameZh(), 120),
                                fields.optional("nameEn", draft.nameEn(), 240)),
                        fields.address("externalAddress", draft.externalAddress()),
                        footer(draft, before),
                        languages(draft.languages()));
        Refused.ifAny(fields.problems());
        return checked;
    }

    private OrganisationId owner(String code) {
        var owner = roll.idOf(fields.required("owner", code, 32));
        if (owner == null && !code.isEmpty()) {
            fields.refuse("owner", SiteRefusal.OWNER_UNKNOWN, code);
        }
        return owner == null ? OrganisationId.next() : owner;
    }

    private @Nullable SiteId parent(String typed, Site before) {
        var parent = others.stream().filter(it -> key(it).equals(typed)).findFirst();
        if (parent.isEmpty() && !typed.isEmpty()) {
            fields.refuse("parent", SiteRefusal.PARENT_UNKNOWN);
        }
        if (parent.isPresent() && (before.portal() || isUnder(parent.get(), before))) {
            fields.refuse("parent", SiteRefusal.PARENT_BELOW);
        }
        return parent.map(Site::id).orElse(null);
    }

    private static String key(Site site) {
        return site.id().value().toString();
    }

    /// Whether a site is `top` or stands anywhere under it.
    private boolean isUnder(Site site, Site top) {
        var passed = new HashSet<SiteId>();
        var at = Optional.of(site);
        while (at.isPresent() && passed.add(at.get().id())) {
            if (at.get().id().equals(top.id())) {
                return true;
            }
            var above = at.get().parent();
            at = others.stream().filter(it -> it.id().equals(above)).findFirst();
        }
        return false;
    }

    private SiteKind kind(String code, Site before) {
        var kind = SiteKind.find(fields.required("kind", code, 20));
        if (kind.isEmpty() && !code.isEmpty()) {
            fields.refuse("kind", SiteRefusal.KIND_UNKNOWN, code);
        }
        if (kind.filter(SiteKind.PORTAL::equals).isPresent() && hasOtherPortal(before)) {
            fields.refuse("kind", SiteRefusal.SECOND_PORTAL);
        }
        if (before.portal() && kind.isPresent() && kind.get() != SiteKind.PORTAL) {
            fields.refuse("kind", SiteRefusal.PORTAL_STAYS);
        }
        return kind.orElse(before.kind());
    }

    private boolean hasOtherPortal(Site site) {
        return others.stream().anyMatch(it -> it.portal() && !it.id().equals(site.id()));
    }

    private FooterFacts footer(SiteDraft draft, Site before) {
        return new FooterFacts(
                idCode(draft.idCode(), before),
                written("icpNumber", draft.icpNumber(), IcpNumber::parse),
                written(
                        "publicSecurityNumber",
                        draft.publicSecurityNumber(),
                        PublicSecurityRecord::parse),
                fields.phone("phone", draft.phone()),
                fields.optional("address", draft.address(), 200));
    }

    private String idCode(String typed, Site before) {
        fields.required("idCode", typed, 20);
        var code = fields.parsed("idCode", typed, SiteIdentificationCode::parse);
        if (code != null && isIdCodeTaken(code.value(), before)) {
            fields.refuse("idCode", SiteRefusal.ID_CODE_TAKEN, code.value());
        }
        return code == null ? typed : code.value();
    }

    private boolean isIdCodeTaken(String code, Site by) {
        return others.stream()
                .anyMatch(it -> it.footer().idCode().equals(code) && !it.id().equals(by.id()));
    }

    private <T> @Nullable String written(String field, String typed, Function<String, T> parser) {
        var parsed = fields.parsed(field, typed, parser);
        return parsed == null ? null : Objects.toString(parsed);
    }

    private List<String> languages(List<String> typed) {
        if (!Choices.LANGUAGES.containsAll(typed)) {
            fields.refuse("languages", SiteRefusal.LANGUAGE_UNKNOWN);
        }
        if (!typed.contains("zh")) {
            fields.refuse("languages", SiteRefusal.CHINESE_NEEDED);
        }
        return typed.stream().distinct().toList();
    }
}
