package org.chengmen.search.crawl.push;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.contents.ContentStore;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.Domains;
import org.chengmen.search.crawl.sources.CrawlSources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Takes the pages that a member's program sends for the hosts of that member. A page is known by
/// its address: what is sent again replaces it, and the crawler no longer asks for it.
@Service
public class Pushing {

    public static final int MOST = 50;

    private final Domains domains;
    private final PushedPages pages;
    private final ContentStore store;
    private final CrawlSources sources;
    private final Alliance alliance;
    private final AuditTrail trail;
    private final Clock clock;

    Pushing(
            Domains domains,
            PushedPages pages,
            ContentStore store,
            CrawlSources sources,
            Alliance alliance,
            AuditTrail trail,
            Clock clock) {
        this.domains = domains;
        this.pages = pages;
        this.store = store;
        this.sources = sources;
        this.alliance = alliance;
        this.trail = trail;
        this.clock = clock;
    }

    /// All of them or none; answers how many say something new.
    @Transactional
    public int put(PushToken token, List<SentPage> sent) {
        bounded(sent);
        var problems = new ArrayList<Problem>();
        var targets = new LinkedHashMap<Target, SentPageCheck>();
        for (var number = 0; number < sent.size(); number++) {
            var check = new SentPageCheck(sent.get(number), number);
            problems.addAll(check.problems());
            target(token, sent.get(number).address(), "pages[" + number + "].address", problems)
                    .ifPresent(it -> targets.put(it, check));
        }
        Refused.ifAny(problems);
        var changed =
                targets.entrySet().stream().filter(it -> put(it.getKey(), it.getValue())).count();
        record("sent", token, targets.size());
        return (int) changed;
    }

    private boolean put(Target target, SentPageCheck check) {
        var now = clock.instant();
        var key = pages.put(target.domain(), target.address(), now);
        var changed = store.put(target.domain().id(), key, check.content());
        if (changed) {
            pages.changed(key, now);
        }
        return changed;
    }

    /// Takes pages out, also those that were crawled: the crawler does not bring them back.
    @Transactional
    public int remove(PushToken token, List<String> addresses) {
        bounded(addresses);
        var problems = new ArrayList<Problem>();
        var targets =
                addresses.stream()
                        .flatMap(it -> target(token, it, "address", problems).stream())
                        .distinct()
                        .toList();
        Refused.ifAny(problems);
        var removed = targets.stream().filter(this::remove).count();
        record("removed", token, targets.size());
        return (int) removed;
    }

    private boolean remove(Target target) {
        pages.remove(target.domain(), target.address(), clock.instant());
        return store.take(target.address().key());
    }

    /// Reads the site maps of a host again at the next opportunity.
    @Transactional
    public void ping(PushToken token, String host) {
        var problems = new ArrayList<Problem>();
        var target = target(token, "http://" + host + "/", "host", problems);
        Refused.ifAny(problems);
        target.ifPresent(it -> sources.callUp(it.domain().id(), clock.instant()));
    }

    private static void bounded(List<?> sent) {
        if (sent.isEmpty()) {
            throw Refused.because(PushRefusal.NOTHING_SENT);
        }
        if (sent.size() > MOST) {
            throw Refused.because(PushRefusal.TOO_MANY_PAGES, MOST);
        }
    }

    private Optional<Target> target(
            PushToken token, @Nullable String typed, String field, List<Problem> problems) {
        var address = WebAddress.parse(Objects.requireNonNullElse(typed, ""));
        if (address.isEmpty()) {
            problems.add(Problem.at(field, PushRefusal.ADDRESS_MALFORMED));
            return Optional.empty();
        }
        var domain = domains.at(address.get().host()).filter(it -> isOf(it, token));
        if (domain.isEmpty()) {
            problems.add(Problem.at(field, PushRefusal.ADDRESS_NOT_YOURS, address.get().host()));
        }
        return domain.map(it -> new Target(it, it.form(address.get())));
    }

    private boolean isOf(Domain domain, PushToken token) {
        return alliance.isWithin(
                new OrganisationId(domain.owner().organisation()),
                new OrganisationId(token.organisation()));
    }

    private void record(String verb, PushToken token, int pages) {
        trail.record(
                Act.of("search.crawl.pages." + verb, "search.push-token", token.id())
                        .after(Map.of("pages", pages, "organisation", token.organisation())));
    }

    private record Target(Domain domain, WebAddress address) {}
}
