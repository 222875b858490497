package org.chengmen.publishing.chains;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.chains.ChainDetails.LevelDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Keeps the review chains of the organisations. A change is a new version: what is under way
/// finishes on the one that it started with. The city's own chain is nobody's to change here.
@Service
public class ChainBook {

    private static final int MOST_SIGNATURES = 20;
    private static final Pattern BETWEEN = Pattern.compile("[\\s、,，;；]+");

    private final ReviewChains chains;
    private final Alliance alliance;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final Clock clock;

    ChainBook(
            ReviewChains chains,
            Alliance alliance,
            CurrentPerson person,
            AuditTrail trail,
            Clock clock) {
        this.chains = chains;
        this.alliance = alliance;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    /// A new chain of the organisation to which the site belongs.
    @Transactional
    public ReviewChain add(UUID site, ChainDetails details) {
        var owner =
                alliance.site(new SiteId(site))
                        .map(it -> it.owner().value())
                        .filter(this::mayRule)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.CHAIN_UNKNOWN));
        var chain = chain(TimeOrderedId.next(), 1, owner, details);
        chains.add(chain, clock.instant());
        record("publishing.chain.added", chain);
        return chain;
    }

    /// `seen` is the version that the person had before his eyes.
    @Transactional
    public ReviewChain change(UUID id, int seen, ChainDetails details) {
        var before = mine(id);
        var after = chain(id, before.version() + 1, before.organisation(), details);
        if (before.version() != seen) {
            throw Refused.because(PublishingRefusal.EDITED_MEANWHILE, before.version());
        }
        try {
            chains.add(after, clock.instant());
        } catch (DuplicateKeyException sameMoment) {
            throw Refused.because(PublishingRefusal.EDITED_MEANWHILE, seen);
        }
        record("publishing.chain.changed", after);
        return after;
    }

    public boolean mayChange(ReviewChain chain) {
        return chain.organisation() != null && mayRule(chain.organisation());
    }

    private ReviewChain mine(UUID id) {
        return chains.latest(id)
                .filter(this::mayChange)
                .orElseThrow(() -> Refused.because(PublishingRefusal.CHAIN_UNKNOWN));
    }

    /// Who administers a site of the organisation, or all that is under it.
    private boolean mayRule(UUID organisation) {
        return person.holdsFor(Role.SITE_ADMINISTRATOR, organisation)
                || alliance.sites().stream()
                        .filter(it -> it.owner().value().equals(organisation))
                        .map(SiteView::id)
                        .anyMatch(it -> person.holdsOn(Role.SITE_ADMINISTRATOR, it.value()));
    }

    private ReviewChain chain(
            UUID id, int version, @Nullable UUID organisation, ChainDetails details) {
        var problems = new ArrayList<>(details.problems());
        var levels = new ArrayList<Level>();
        for (var at = 0; at < details.levels().size(); at++) {
            levels.add(level(details.levels().get(at), at, problems));
        }
        Refused.ifAny(problems);
        return new ReviewChain(
                id, version, organisation, text(details.nameZh(), details.nameEn()), levels);
    }

    private Level level(LevelDetails details, int at, List<Problem> problems) {
        var signing = new ArrayList<UUID>();
        for (var named : BETWEEN.splitAsStream(details.organisations()).toList()) {
            var organisation = organisation(named);
            organisation.ifPresent(it -> signing.add(it.id().value()));
            if (organisation.isEmpty() && !named.isEmpty()) {
                problems.add(
                        Problem.at(
                                "organisations-" + at, PublishingRefusal.SIGNATORY_UNKNOWN, named));
            }
        }
        if (signing.size() > MOST_SIGNATURES) {
            problems.add(
                    Problem.at(
                            "organisations-" + at,
                            PublishingRefusal.TOO_MANY_SIGNATORIES,
                            MOST_SIGNATURES));
        }
        return new Level(
                text(details.nameZh(), details.nameEn()),
                Objects.requireNonNullElse(details.role(), Role.PUBLISHER),
                signing.stream().distinct().toList());
    }

    private Optional<OrganisationView> organisation(String named) {
        return alliance.organisations().stream()
                .filter(OrganisationView::active)
                .filter(it -> it.code().equals(named) || it.name().zh().equals(named))
                .findFirst();
    }

    private static LocalizedText text(String zh, String en) {
        return new LocalizedText(zh.strip(), en.isBlank() ? null : en.strip());
    }

    private void record(String verb, ReviewChain chain) {
        trail.record(
                Act.of(verb, "chain", chain.id())
                        .after(
                                Map.of(
                                        "name", chain.name().zh(),
                                        "version", chain.version(),
                                        "levels", Arrays.toString(roles(chain)))));
    }

    private static Object[] roles(ReviewChain chain) {
        return chain.levels().stream().map(Level::role).toArray();
    }
}
