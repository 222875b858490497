package org.chengmen.disclosure.duties;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.disclosure.catalogue.Catalogue;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.DraftsOfRooms;
import org.chengmen.publishing.DraftsOfRooms.Place;
import org.chengmen.publishing.PublicDocument;
import org.chengmen.publishing.PublicDocuments;
import org.chengmen.shell.cache.PageEvictions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What an officer does about a duty: write for it, name what proves it, or say why it does not
/// hold. Nobody marks one as met.
@Service
public class Ledger {

    public static final String PAGES = "disclosure:duties";

    private static final int LONGEST_REASON = 500;

    private final Duties duties;
    private final DutyRows rows;
    private final Turning turning;
    private final Catalogue catalogue;
    private final Officers officers;
    private final DraftsOfRooms drafts;
    private final PublicDocuments documents;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final PageEvictions evictions;

    Ledger(
            Duties duties,
            DutyRows rows,
            Turning turning,
            Catalogue catalogue,
            Officers officers,
            DraftsOfRooms drafts,
            PublicDocuments documents,
            CurrentPerson person,
            AuditTrail trail,
            PageEvictions evictions) {
        this.duties = duties;
        this.rows = rows;
        this.turning = turning;
        this.catalogue = catalogue;
        this.officers = officers;
        this.drafts = drafts;
        this.documents = documents;
        this.person = person;
        this.trail = trail;
        this.evictions = evictions;
    }

    /// As an officer of its unit may see it.
    public Duty duty(UUID id) {
        return mine(duties.find(id).orElseThrow(Ledger::unknown));
    }

    private Duty open(UUID id) {
        var duty = mine(duties.locked(id).orElseThrow(Ledger::unknown));
        if (duty.kept() == Duty.Kept.MET) {
            throw Refused.because(DisclosureRefusal.DUTY_ALREADY_MET);
        }
        return duty;
    }

    private static Refused unknown() {
        return Refused.because(DisclosureRefusal.DUTY_UNKNOWN);
    }

    private Duty mine(Duty duty) {
        officers.mayWork(duty.organisation());
        return duty;
    }

    /// Where a document that proves the duty can be written.
    public List<Place> places(Duty duty) {
        var types = Set.copyOf(catalogue.item(duty.item()).documentTypes());
        return drafts.places(duty.organisation(), types);
    }

    /// Begins a draft that will prove the duty once it is published.
    @Transactional
    public DraftsOfRooms.Begun write(UUID id, UUID column, String type) {
        var duty = open(id);
        var item = catalogue.item(duty.item());
        if (places(duty).stream()
                .noneMatch(it -> it.column().equals(column) && it.type().equals(type))) {
            throw new Refused(List.of(Problem.at("place", DisclosureRefusal.PLACE_UNKNOWN)));
        }
        var begun =
                drafts.begin(
                        column,
                        type,
                        item.name().zh() + "（" + duty.period() + "）",
                        Map.of("disclosureItem", item.code()));
        rows.claim(duty.id(), begun.document().value(), name());
        record("disclosure.duty.written-for", duty, Map.of("document", begun.document().value()));
        return begun;
    }

    /// Names a public document of the unit as the proof.
    @Transactional
    public void prove(UUID id, @Nullable String number) {
        var duty = open(id);
        var document = proof(duty, number);
        rows.claim(duty.id(), document.id().value(), name());
        record("disclosure.duty.proof-named", duty, Map.of("document", document.number()));
        turning.turn(List.of(document));
    }

    private PublicDocument proof(Duty duty, @Nullable String number) {
        var typed = number == null ? "" : number.strip();
        var found =
                (typed.matches("[0-9]{1,15}")
                                ? documents.numbered(Long.parseLong(typed))
                                : java.util.Optional.<PublicDocument>empty())
                        .filter(PublicDocument::live)
                        .orElseThrow(() -> wrong(DisclosureRefusal.PROOF_UNKNOWN));
        if (!found.organisation().equals(duty.organisation())) {
            throw wrong(DisclosureRefusal.PROOF_OF_ANOTHER_UNIT);
        }
        if (!catalogue.item(duty.item()).documentTypes().contains(found.type())) {
            throw wrong(DisclosureRefusal.PROOF_OF_ANOTHER_TYPE);
        }
        return found;
    }

    private static Refused wrong(DisclosureRefusal why) {
        return new Refused(List.of(Problem.at("number", why)));
    }

    /// Says that the duty does not hold, for a reason that the public reads.
    @Transactional
    public void voidIt(UUID id, @Nullable String why) {
        var duty = open(id);
        officers.mayDecide(duty.organisation());
        rows.voidIt(duty.id(), reason(why), name());
        record("disclosure.duty.voided", duty, Map.of("reason", reason(why)));
        evictions.evict(PAGES);
    }

    @Transactional
    public void reopen(UUID id) {
        var duty = open(id);
        officers.mayDecide(duty.organisation());
        if (duty.kept() != Duty.Kept.VOID) {
            throw Refused.because(DisclosureRefusal.DUTY_NOT_VOID);
        }
        rows.reopen(duty.id(), name());
        record("disclosure.duty.reopened", duty, Map.of());
        evictions.evict(PAGES);
    }

    private static String reason(@Nullable String why) {
        var reason = why == null ? "" : why.strip();
        if (reason.isEmpty()) {
            throw new Refused(List.of(Problem.at("reason", DisclosureRefusal.REASON_MISSING)));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refused(
                    List.of(
                            Problem.at(
                                    "reason", DisclosureRefusal.REASON_TOO_LONG, LONGEST_REASON)));
        }
        return reason;
    }

    private String name() {
        return person.signedIn().map(Person::name).orElse("");
    }

    private void record(String verb, Duty duty, Map<String, Object> more) {
        var after = new java.util.HashMap<String, @Nullable Object>(more);
        after.put("item", duty.item());
        after.put("period", duty.period());
        trail.record(Act.of(verb, "duty", duty.id()).after(after));
    }
}
