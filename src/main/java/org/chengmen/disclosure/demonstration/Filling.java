package org.chengmen.disclosure.demonstration;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.catalogue.Catalogue;
import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.disclosure.catalogue.Rhythm;
import org.chengmen.disclosure.duties.Duties;
import org.chengmen.disclosure.duties.Duty;
import org.chengmen.disclosure.duties.Raising;
import org.chengmen.disclosure.duties.Turning;
import org.chengmen.publishing.OldStock;
import org.chengmen.publishing.TakenOver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The catalogue, its duties, and the documents that prove most of them, all of it or nothing. Some
/// come late and some are missing, as in life.
@Service
class Filling {

    private static final int ON_TIME = 90;
    private static final int LATE = 6;
    private static final int CHANGES_OF_A_UNIT = 16;

    private final CatalogueSeed seed;
    private final Catalogue catalogue;
    private final Raising raising;
    private final Duties duties;
    private final Turning turning;
    private final OldStock stock;
    private final Alliance alliance;
    private final WorkingDays days;

    Filling(
            CatalogueSeed seed,
            Catalogue catalogue,
            Raising raising,
            Duties duties,
            Turning turning,
            OldStock stock,
            Alliance alliance,
            WorkingDays days) {
        this.seed = seed;
        this.catalogue = catalogue;
        this.raising = raising;
        this.duties = duties;
        this.turning = turning;
        this.stock = stock;
        this.alliance = alliance;
        this.days = days;
    }

    @Transactional
    int fill() throws IOException {
        var today = days.today();
        var items = seed.items(LocalDate.of(today.getYear() - 1, 1, 1));
        catalogue.found(items);
        raising.raiseAll();
        var units = units();
        var writing = new Stock();
        var documents = new ArrayList<TakenOver>();
        var proofs = proofs(items, units, writing, documents, today);
        for (var unit : units.values()) {
            documents.addAll(changes(unit, writing, today));
        }
        documents.sort(Comparator.comparing(TakenOver::publishedAt));
        var taken = stock.takeOver(documents);
        proofs.keySet()
                .retainAll(taken.stream().map(it -> it.id().value()).collect(Collectors.toSet()));
        return turning.takeOver(taken, proofs);
    }

    private Map<UUID, Unit> units() {
        return alliance.sites().stream()
                .filter(SiteView::hosted)
                .flatMap(site ->
                        alliance.organisation(site.owner()).map(it -> new Unit(it, site)).stream())
                .collect(
                        Collectors.toMap(
                                it -> it.organisation().id().value(),
                                Function.identity(),
                                (a, b) -> a));
    }

    private Map<UUID, UUID> proofs(
            List<Item> items,
            Map<UUID, Unit> units,
            Stock writing,
            List<TakenOver> documents,
            LocalDate today) {
        var byCode = items.stream().collect(Collectors.toMap(Item::code, Function.identity()));
        var proofs = new HashMap<UUID, UUID>();
        for (var duty : duties.all()) {
            var unit = units.get(duty.organisation());
            var on = day(duty, today);
            if (unit != null && on != null) {
                var document =
                        writing.ofPeriod(
                                unit,
                                Objects.requireNonNull(byCode.get(duty.item())),
                                duty.period(),
                                on);
                documents.add(document);
                proofs.put(document.id().value(), duty.id());
            }
        }
        return proofs;
    }

    /// When the duty was met, or null where it was not.
    private @Nullable LocalDate day(Duty duty, LocalDate today) {
        var lot = new Lot(duty.item() + duty.period() + duty.organisation());
        var fate = lot.below(100, "fate");
        var days = this.days.calendar();
        var on =
                fate < ON_TIME
                        ? days.minus(
                                duty.dueOn(), lot.below(Math.min(15, duty.limitDays()), "early"))
                        : fate < ON_TIME + LATE
                                ? days.plus(duty.dueOn(), 1 + lot.below(12, "late"))
                                : null;
        if (on == null || on.isBefore(duty.countsFrom())) {
            return null;
        }
        var worked = days.onOrAfter(on);
        return worked.isBefore(today) ? worked : null;
    }

    private List<TakenOver> changes(Unit unit, Stock writing, LocalDate today) {
        var items =
                catalogue.binding(unit.organisation()).stream()
                        .filter(it ->
                                it.rhythm() == Rhythm.ON_CHANGE && !it.code().startsWith("15-006"))
                        .filter(it -> !it.documentTypes().contains("budget"))
                        .toList();
        var documents = new ArrayList<TakenOver>();
        var count = items.isEmpty() ? 0 : Math.min(items.size(), CHANGES_OF_A_UNIT);
        for (var turn = 0; turn < count; turn++) {
            var lot = new Lot(unit.organisation().code() + turn);
            var item = items.get(lot.below(items.size(), "item"));
            var made = days.calendar().onOrAfter(today.minusDays(lot.below(690, "made") + 1));
            var on =
                    days.calendar()
                            .plus(made, 1 + lot.below(lot.falls(8, "late") ? 35 : 12, "published"));
            if (on.isBefore(today)) {
                documents.add(writing.onChange(unit, item, made, on));
            }
        }
        return documents;
    }
}
