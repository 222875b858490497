package org.chengmen.disclosure.duties;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.calendar.WorkingDayCalendarChanged;
import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.catalogue.Catalogue;
import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.disclosure.catalogue.ItemChanged;
import org.chengmen.disclosure.catalogue.Items;
import org.chengmen.disclosure.catalogue.Rhythm.Period;
import org.chengmen.shell.cache.PageEvictions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;

/// Raises the duties of every period that has begun, once each, whichever instance comes first and
/// however often it is asked.
@Service
public class Raising {

    private static final Logger LOG = LoggerFactory.getLogger(Raising.class);

    private final Items items;
    private final Catalogue catalogue;
    private final DutyRows rows;
    private final WorkingDays days;
    private final PageEvictions evictions;

    Raising(
            Items items,
            Catalogue catalogue,
            DutyRows rows,
            WorkingDays days,
            PageEvictions evictions) {
        this.items = items;
        this.catalogue = catalogue;
        this.rows = rows;
        this.days = days;
        this.evictions = evictions;
    }

    @Scheduled(cron = "${chengmen.disclosure.raise-at:0 10 0 * * *}", zone = "Asia/Shanghai")
    @Transactional
    public void raiseAll() {
        items.all().forEach(this::raise);
    }

    @EventListener
    @Transactional
    public void follow(ItemChanged change) {
        items.find(change.code()).ifPresent(this::raise);
    }

    /// The duties that come from the item by now.
    public void raise(Item item) {
        if (item.retired() || !item.rhythm().isPeriodic()) {
            return;
        }
        var bound = catalogue.bound(item);
        var raised =
                item.rhythm().begun(item.validFrom(), days.today()).stream()
                        .mapToInt(it -> raise(item, it, bound))
                        .sum();
        if (raised > 0) {
            LOG.debug("{} duties of {} were raised", raised, item.code());
            evictions.evict(Ledger.PAGES);
        }
    }

    private int raise(Item item, Period period, List<OrganisationView> bound) {
        var from = item.anchor().of(period);
        return rows.raise(item, period.code(), from, due(from, item.limitDays()), bound);
    }

    public LocalDate due(LocalDate from, int limitDays) {
        return days.calendar().plus(from, limitDays);
    }

    /// Dates are worked out again from their rule and their start.
    @EventListener
    @Transactional
    public void follow(WorkingDayCalendarChanged change) {
        rows.since(change.firstDifference().minusYears(2))
                .forEach(it -> rows.moveDate(it.id(), due(it.countsFrom(), it.limitDays())));
        evictions.evict(Ledger.PAGES);
    }
}
