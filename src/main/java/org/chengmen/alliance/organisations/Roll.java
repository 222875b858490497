package org.chengmen.alliance.organisations;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.identifiers.CreditCode;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All organisations at once, as a change finds them: what one says of another is checked here.
public final class Roll {

    private final Map<OrganisationId, Organisation> byId = new HashMap<>();
    private final Map<String, OrganisationId> idsByCode = new HashMap<>();
    private final Map<OrganisationId, String> codes = new HashMap<>();

    public Roll(Collection<Organisation> organisations) {
        organisations.forEach(it -> {
            byId.put(it.id(), it);
            expect(it.code(), it.id());
        });
    }

    /// Lets others name an organisation that is about to be added.
    public void expect(String code, OrganisationId id) {
        idsByCode.put(code, id);
        codes.put(id, code);
    }

    public void put(Organisation organisation) {
        byId.put(organisation.id(), organisation);
    }

    public Organisation get(String code) {
        return find(code).orElseThrow(() -> Refused.because(OrganisationRefusal.NOT_FOUND, code));
    }

    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(idsByCode.get(code)).map(byId::get);
    }

    public @Nullable OrganisationId idOf(String code) {
        return idsByCode.get(code);
    }

    public String codeOf(OrganisationId id) {
        return codes.getOrDefault(id, "");
    }

    public List<Organisation> under(OrganisationId parent) {
        return byId.values().stream().filter(it -> parent.equals(it.parent())).toList();
    }

    boolean isTaken(CreditCode creditCode, OrganisationId by) {
        return byId.values().stream()
                .anyMatch(it -> creditCode.equals(it.creditCode()) && !it.id().equals(by));
    }

    /// Whether `inner` is `outer` or stands anywhere under it.
    public boolean isWithin(OrganisationId inner, OrganisationId outer) {
        var passed = new HashSet<OrganisationId>();
        var at = byId.get(inner);
        while (at != null && passed.add(at.id())) {
            if (at.id().equals(outer)) {
                return true;
            }
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return false;
    }

    /// Whether going up from `organisation` comes back to where one has been.
    public boolean loopsAbove(OrganisationId organisation) {
        var passed = new HashSet<OrganisationId>();
        var at = byId.get(organisation);
        while (at != null && passed.add(at.id())) {
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return at != null;
    }
}
