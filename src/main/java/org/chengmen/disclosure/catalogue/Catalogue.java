package org.chengmen.disclosure.catalogue;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Changes the catalogue: every change is another version of the item, and the duties follow.
@Service
public class Catalogue {

    public static final String PAGES = "disclosure:catalogue";

    private final Items items;
    private final Alliance alliance;
    private final AuditTrail trail;
    private final PageEvictions evictions;
    private final ApplicationEventPublisher events;
    private final CurrentPerson person;
    private final Clock clock;

    Catalogue(
            Items items,
            Alliance alliance,
            AuditTrail trail,
            PageEvictions evictions,
            ApplicationEventPublisher events,
            CurrentPerson person,
            Clock clock) {
        this.items = items;
        this.alliance = alliance;
        this.trail = trail;
        this.evictions = evictions;
        this.events = events;
        this.person = person;
        this.clock = clock;
    }

    public Item item(String code) {
        return items.find(code).orElseThrow(() -> Refused.because(DisclosureRefusal.ITEM_UNKNOWN));
    }

    /// What the organisation must publish.
    public List<Item> binding(OrganisationView organisation) {
        return items.all().stream().filter(it -> it.binds(organisation)).toList();
    }

    public List<OrganisationView> bound(Item item) {
        return alliance.organisations().stream()
                .filter(it -> it.active() && item.binds(it))
                .toList();
    }

    @Transactional
    public Item add(ItemForm form) {
        items.lock();
        var item = form.item(alliance);
        if (items.find(item.code()).isPresent()) {
            throw Refused.because(DisclosureRefusal.ITEM_CODE_TAKEN);
        }
        return store(item, "disclosure.item.added");
    }

    /// `seen` is the version that the form began with.
    @Transactional
    public Item change(String code, int seen, ItemForm form) {
        items.lock();
        if (item(code).version() != seen) {
            throw Refused.because(DisclosureRefusal.CHANGED_MEANWHILE);
        }
        return store(form.item(alliance), "disclosure.item.changed");
    }

    Item store(Item item, String verb) {
        var version = items.find(item.code()).map(Item::version).orElse(0) + 1;
        var next = item.numbered(version);
        items.put(next, person.signedIn().map(Person::name).orElse(""), clock.instant());
        trail.record(
                Act.of(verb, "item", next.code())
                        .after(Map.of("name", next.name().zh(), "version", version)));
        evictions.evict(PAGES);
        events.publishEvent(new ItemChanged(next.code()));
        return next;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /// The catalogue of a demonstration, without anybody who made it.
    @Transactional
    public void found(List<Item> first) {
        first.forEach(it -> items.put(it, "", clock.instant()));
        trail.record(
                Act.of("disclosure.catalogue.founded", "catalogue", "catalogue")
                        .after(Map.of("items", first.size())));
        evictions.evict(PAGES);
    }
}
