package org.chengmen.publishing.upkeep;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.PublishingRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The reports that this person may read: on the sites that he edits, publishes or administers.
@Service
public class Upkeep {

    public static final int ON_A_PAGE = 50;

    private static final int MOST = 10_000;
    private static final int COUNTED = 100;
    private static final List<Role> READERS =
            List.of(Role.EDITOR, Role.PUBLISHER, Role.SITE_ADMINISTRATOR);

    private final List<Report> reports;
    private final Alliance alliance;
    private final CurrentPerson person;

    Upkeep(List<Report> reports, Alliance alliance, CurrentPerson person) {
        this.reports = reports.stream().sorted(Comparator.comparingInt(Report::order)).toList();
        this.alliance = alliance;
        this.person = person;
    }

    /// A report with how many lines it has; beyond a hundred nobody counts.
    public record Summary(Report report, int lines, boolean more) {}

    public List<SiteView> sites() {
        return alliance.sites().stream().filter(it -> mayRead(it.id().value())).toList();
    }

    private boolean mayRead(UUID site) {
        return READERS.stream().anyMatch(role -> person.holdsOn(role, site));
    }

    @Transactional(readOnly = true)
    public List<Summary> summaries(@Nullable UUID site) {
        var sites = chosen(site);
        return reports.stream().map(it -> summary(it, sites)).toList();
    }

    /// Of one report, for all sites of this person.
    @Transactional(readOnly = true)
    public Summary summary(String code) {
        return summary(report(code), chosen(null));
    }

    private static Summary summary(Report report, List<UUID> sites) {
        var page = report.page(sites, null, COUNTED);
        return new Summary(report, page.items().size(), page.next() != null);
    }

    public Report report(String code) {
        return reports.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.because(PublishingRefusal.REPORT_UNKNOWN));
    }

    @Transactional(readOnly = true)
    public PageOf<Line> page(Report report, @Nullable UUID site, @Nullable String after) {
        return report.page(chosen(site), after, ON_A_PAGE);
    }

    /// All lines, as far as a sheet is read by a person.
    @Transactional(readOnly = true)
    public List<Line> all(Report report, @Nullable UUID site) {
        var sites = chosen(site);
        var lines = new ArrayList<Line>();
        PageOf<Line> page = report.page(sites, null, 1000);
        lines.addAll(page.items());
        while (page.next() != null && lines.size() < MOST) {
            page = report.page(sites, page.next(), 1000);
            lines.addAll(page.items());
        }
        return lines;
    }

    /// Another unit's site is not there for this person.
    private List<UUID> chosen(@Nullable UUID site) {
        var mine = sites().stream().map(it -> it.id().value()).toList();
        if (site != null && !mine.contains(site)) {
            throw Refused.because(PublishingRefusal.COLUMN_UNKNOWN);
        }
        return site == null ? mine : List.of(site);
    }
}
