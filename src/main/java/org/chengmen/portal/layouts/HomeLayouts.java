package org.chengmen.portal.layouts;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Which arrangement the home page of each site has. A site's own administrators choose it.
@Service
public class HomeLayouts {

    private final JdbcClient jdbc;
    private final Layouts layouts;
    private final Alliance alliance;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final PageEvictions evictions;

    HomeLayouts(
            JdbcClient jdbc,
            Layouts layouts,
            Alliance alliance,
            CurrentPerson person,
            AuditTrail trail,
            PageEvictions evictions) {
        this.jdbc = jdbc;
        this.layouts = layouts;
        this.alliance = alliance;
        this.person = person;
        this.trail = trail;
        this.evictions = evictions;
    }

    /// The chosen one, or the one of its kind, also where the chosen one is no more.
    public Layout of(UUID site, String kind) {
        return jdbc.sql("select layout from portal.home_layout where site = :site")
                .param("site", site)
                .query(String.class)
                .optional()
                .flatMap(layouts::find)
                .orElseGet(() -> layouts.ofKind(kind));
    }

    @Transactional
    public void choose(SiteId id, String name) {
        var site = mine(id);
        var chosen =
                layouts.find(name)
                        .orElseThrow(() ->
                                new Refused(
                                        List.of(
                                                Problem.at(
                                                        "layout", LayoutRefusal.LAYOUT_UNKNOWN))));
        var before = of(id.value(), site.kind());
        jdbc.sql(
                        """
                        insert into portal.home_layout (site, layout) values (:site, :layout)
                        on conflict (site) do update set layout = excluded.layout
                        """)
                .param("site", id.value())
                .param("layout", chosen.name())
                .update();
        trail.record(
                Act.of("portal.layout.chosen", "site", id.value())
                        .before(Map.of("layout", before.name()))
                        .after(Map.of("layout", chosen.name())));
        evictions.evict("home");
    }

    public SiteView mine(SiteId id) {
        return alliance.site(id)
                .filter(this::mayArrange)
                .orElseThrow(() -> Refused.because(LayoutRefusal.SITE_UNKNOWN));
    }

    /// The hosted sites that this person may arrange.
    public List<SiteView> mine() {
        return alliance.sites().stream().filter(this::mayArrange).toList();
    }

    private boolean mayArrange(SiteView site) {
        return site.hosted()
                && (person.holds(Role.SYSTEM_ADMINISTRATOR)
                        || person.holdsOn(Role.SITE_ADMINISTRATOR, site.id().value())
                        || person.holdsFor(Role.SITE_ADMINISTRATOR, site.owner().value()));
    }
}
