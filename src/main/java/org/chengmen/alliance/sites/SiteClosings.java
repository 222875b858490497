package org.chengmen.alliance.sites;

import org.chengmen.alliance.AllianceSettings;
import org.chengmen.alliance.CityDay;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Locale;

/// Closes sites: a notice for a time, then visitors are led on (国办发〔2017〕47号 has members announce
/// it before they close).
@Component
public class SiteClosings {

    private final Sites sites;
    private final SiteChanges changes;
    private final AllianceSettings settings;
    private final CityDay day;

    SiteClosings(Sites sites, SiteChanges changes, AllianceSettings settings, CityDay day) {
        this.sites = sites;
        this.changes = changes;
        this.settings = settings;
        this.day = day;
    }

    /// Also changes a closing that has begun.
    @Transactional
    public Site close(SiteId id, long version, ClosingDraft draft) {
        var before = changes.opened(id);
        if (before.portal()) {
            throw Refused.because(SiteRefusal.PORTAL_STAYS);
        }
        if (before.status() == SiteStatus.PLANNED) {
            throw Refused.because(SiteRefusal.STATUS_DOES_NOT_FIT);
        }
        var after = before.with(SiteStatus.CLOSING, checked(draft, before));
        changes.store(after, version);
        changes.announce(
                "closing", after, ClosingDraft.of(before.closing()).values(), draft.values());
        return after;
    }

    @Transactional
    public Site reopen(SiteId id, long version) {
        var before = changes.opened(id);
        if (before.status() != SiteStatus.CLOSING) {
            throw Refused.because(SiteRefusal.STATUS_DOES_NOT_FIT);
        }
        var after = before.with(SiteStatus.OPEN, null);
        changes.store(after, version);
        changes.announce(
                "reopened",
                after,
                ClosingDraft.of(before.closing()).values(),
                ClosingDraft.of(null).values());
        return after;
    }

    private Closing checked(ClosingDraft draft, Site site) {
        var fields = new TypedFields();
        var notice =
                new LocalizedText(
                        fields.required("noticeZh", draft.noticeZh(), 300),
                        fields.optional("noticeEn", draft.noticeEn(), 600));
        fields.required("lastDay", draft.lastDay(), 20);
        var lastDay = fields.date("lastDay", draft.lastDay());
        checkSpan(lastDay, fields);
        var movedTo = movedTo(draft.movedTo(), site, fields);
        Refused.ifAny(fields.problems());
        return new Closing(notice, lastDay == null ? day.today() : lastDay, movedTo);
    }

    private void checkSpan(@Nullable LocalDate lastDay, TypedFields fields) {
        var today = day.today();
        if (lastDay != null && lastDay.isBefore(today)) {
            fields.refuse("lastDay", SiteRefusal.LAST_DAY_PAST);
        }
        if (lastDay != null && lastDay.isAfter(today.plusDays(settings.longestNoticeDays()))) {
            fields.refuse("lastDay", SiteRefusal.LAST_DAY_TOO_FAR, settings.longestNoticeDays());
        }
    }

    private @Nullable String movedTo(String typed, Site site, TypedFields fields) {
        if (typed.contains("://")) {
            return fields.address("movedTo", typed);
        }
        var host = typed.toLowerCase(Locale.ROOT);
        if (site.hosts().contains(host)) {
            fields.refuse("movedTo", SiteRefusal.MOVES_TO_ITSELF);
        } else if (!host.isEmpty() && isUnknown(host)) {
            fields.refuse("movedTo", SiteRefusal.MOVES_NOWHERE, host);
        }
        return host.isEmpty() ? null : host;
    }

    private boolean isUnknown(String host) {
        return sites.all().stream().noneMatch(it -> it.hosts().contains(host));
    }
}
