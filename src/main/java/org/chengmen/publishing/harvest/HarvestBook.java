package org.chengmen.publishing.harvest;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.exchange.Members;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Sets up what is harvested for a site, by who answers for that site.
@Service
public class HarvestBook {

    /// How often a source may be asked, in minutes.
    public static final List<Integer> SCHEDULES = List.of(15, 60, 360, 1440);

    private static final int LONGEST_ADDRESS = 1500;
    private static final int LONGEST_CATEGORY = 60;
    private static final int LONGEST_SET = 200;

    private final HarvestSources sources;
    private final Members members;
    private final Alliance alliance;
    private final EditionDesk desk;
    private final AuditTrail trail;

    HarvestBook(
            HarvestSources sources,
            Members members,
            Alliance alliance,
            EditionDesk desk,
            AuditTrail trail) {
        this.sources = sources;
        this.members = members;
        this.alliance = alliance;
        this.desk = desk;
        this.trail = trail;
    }

    /// Sites for which this person may harvest.
    public List<SiteView> targets() {
        return alliance.sites().stream()
                .filter(it -> it.hosted() && members.mayRule(it.id().value()))
                .toList();
    }

    /// Those that fail first.
    @Transactional(readOnly = true)
    public List<HarvestSource> sources() {
        return sources.of(targets().stream().map(it -> it.id().value()).toList());
    }

    @Transactional(readOnly = true)
    public HarvestSource source(UUID id) {
        return sources.find(id)
                .filter(it -> members.mayRule(it.target()))
                .orElseThrow(() -> Refused.because(HarvestRefusal.SOURCE_UNKNOWN));
    }

    @Transactional
    public HarvestSource add(HarvestForm form) {
        var target = Objects.requireNonNullElse(form.target(), alliance.portal().id().value());
        if (!members.isTarget(target) || !members.mayRule(target)) {
            throw Refused.because(HarvestRefusal.TARGET_NOT_YOURS);
        }
        Refused.ifAny(problems(form));
        var source = source(form, target);
        if (!sources.add(source, desk.now(), desk.person().name())) {
            throw new Refused(List.of(Problem.at("address", HarvestRefusal.ALREADY_THERE)));
        }
        record("added", source);
        return source;
    }

    private List<Problem> problems(HarvestForm form) {
        var problems = new ArrayList<Problem>();
        if (FeedItems.address(form.written()) == null
                || form.written().length() > LONGEST_ADDRESS
                || form.written().contains("#")) {
            problems.add(Problem.at("address", HarvestRefusal.ADDRESS_MALFORMED));
        }
        if (form.member() == null || alliance.site(new SiteId(form.member())).isEmpty()) {
            problems.add(Problem.at("member", HarvestRefusal.MEMBER_UNKNOWN));
        }
        if (!SCHEDULES.contains(form.every())) {
            problems.add(Problem.at("every", HarvestRefusal.EVERY_UNKNOWN));
        }
        if (form.column().length() > LONGEST_CATEGORY) {
            problems.add(
                    Problem.at("category", HarvestRefusal.CATEGORY_TOO_LONG, LONGEST_CATEGORY));
        }
        if (form.setSpec().length() > LONGEST_SET) {
            problems.add(Problem.at("set", HarvestRefusal.SET_TOO_LONG, LONGEST_SET));
        }
        return problems;
    }

    private HarvestSource source(HarvestForm form, UUID target) {
        return new HarvestSource(
                TimeOrderedId.next(),
                Objects.requireNonNull(form.member()),
                target,
                Objects.requireNonNullElse(form.kind(), HarvestKind.FEED),
                form.written(),
                form.setSpec().isEmpty() ? null : form.setSpec(),
                form.column(),
                form.every(),
                true,
                Place.BEGINNING,
                new HarvestSource.Health(desk.now(), null, null, 0, null, null, 0, 0, 0, 0));
    }

    @Transactional
    public void pause(UUID id) {
        var source = source(id);
        sources.activate(id, false, desk.now());
        record("paused", source);
    }

    /// At once, whatever the schedule says.
    @Transactional
    public void fetchNow(UUID id) {
        var source = source(id);
        sources.activate(id, true, desk.now());
        record("resumed", source);
    }

    /// What was fetched stays.
    @Transactional
    public void remove(UUID id) {
        var source = source(id);
        sources.remove(id);
        record("removed", source);
    }

    private void record(String verb, HarvestSource source) {
        trail.record(
                Act.of("publishing.harvest." + verb, "harvest-source", source.id())
                        .after(Map.of("address", source.address(), "kind", source.kind().name())));
    }
}
