package org.chengmen.search.crawl.registry;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.QueryRule;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// Turns what was typed about a host into the host, or gathers everything that is wrong with it.
final class DomainCheck {

    private static final int MOST_LINES = 50;
    private static final int LONGEST_LINE = 300;

    private final List<Problem> problems = new ArrayList<>();
    private final DomainDraft draft;
    private final Alliance alliance;
    private final long leastPause;

    DomainCheck(DomainDraft draft, Alliance alliance, Duration leastPause) {
        this.draft = draft;
        this.alliance = alliance;
        this.leastPause = leastPause.toSeconds();
    }

    /// `before` is the host as it stood, whose name does not change.
    Domain checked(
            UUID id,
            @Nullable Domain before,
            Predicate<UUID> mayKeep,
            Predicate<String> known,
            Clock clock) {
        var address = address(known, before);
        var owner = owner(mayKeep);
        var seeds =
                new Domain.Seeds(
                        paths("startPages", draft.startPages(), address),
                        paths("sitemaps", draft.sitemaps(), address),
                        paths("feeds", draft.feeds(), address));
        var bounds = bounds();
        var pace = pace();
        Refused.ifAny(problems);
        var now = clock.instant();
        return new Domain(
                id,
                address.host(),
                draft.address().startsWith("https:") ? "https" : "http",
                owner,
                seeds.startPages().isEmpty() ? withStart(seeds) : seeds,
                bounds,
                pace,
                false,
                before == null ? 0 : before.version(),
                new Domain.Standing(now, null, null, null, null));
    }

    private static Domain.Seeds withStart(Domain.Seeds seeds) {
        return new Domain.Seeds(List.of("/"), seeds.sitemaps(), seeds.feeds());
    }

    private WebAddress address(Predicate<String> known, @Nullable Domain before) {
        var address = WebAddress.parse(draft.address());
        if (address.isEmpty()) {
            problems.add(Problem.at("address", CrawlRefusal.ADDRESS_MALFORMED));
            return new WebAddress("", "/");
        }
        var host = address.get().host();
        if (isOurs(host)) {
            problems.add(Problem.at("address", CrawlRefusal.HOST_IS_OURS, host));
        }
        if (before == null ? known.test(host) : !before.host().equals(host)) {
            problems.add(Problem.at("address", CrawlRefusal.HOST_KNOWN, host));
        }
        return address.get();
    }

    private boolean isOurs(String host) {
        return alliance.sites().stream().anyMatch(it -> it.hosted() && it.host().equals(host));
    }

    private Domain.Owner owner(Predicate<UUID> mayKeep) {
        var organisation =
                uuid(draft.organisation())
                        .filter(it -> alliance.organisation(new OrganisationId(it)).isPresent())
                        .filter(mayKeep);
        if (organisation.isEmpty()) {
            problems.add(Problem.at("organisation", CrawlRefusal.ORGANISATION_NOT_YOURS));
        }
        var site = site(organisation);
        return new Domain.Owner(organisation.orElse(new UUID(0, 0)), site);
    }

    private @Nullable UUID site(Optional<UUID> organisation) {
        if (draft.site().isEmpty()) {
            return null;
        }
        var site = uuid(draft.site()).flatMap(it -> alliance.site(new SiteId(it)));
        if (site.filter(it -> isOf(it, organisation)).isEmpty()) {
            problems.add(Problem.at("site", CrawlRefusal.SITE_NOT_OF_ORGANISATION));
        }
        return site.map(it -> it.id().value()).orElse(null);
    }

    private static boolean isOf(SiteView site, Optional<UUID> organisation) {
        return organisation.filter(it -> it.equals(site.owner().value())).isPresent();
    }

    private Domain.Bounds bounds() {
        return new Domain.Bounds(
                patterns("allowed", draft.allowed()),
                patterns("denied", draft.denied()),
                number("depth", draft.depth(), 0, 50),
                number("mostPages", draft.mostPages(), 1, 1_000_000),
                rule(),
                names());
    }

    private QueryRule rule() {
        return Arrays.stream(QueryRule.values())
                .filter(it -> it.name().equals(draft.queryRule()))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(Problem.at("queryRule", CrawlRefusal.NOT_A_CHOICE));
                    return QueryRule.NONE;
                });
    }

    private List<String> names() {
        var names =
                Arrays.stream(draft.queryNames().split("[\\s,，、&]+"))
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .toList();
        if (names.size() > MOST_LINES || draft.queryNames().length() > 1000) {
            problems.add(Problem.at("queryNames", CrawlRefusal.TOO_MANY_LINES, MOST_LINES));
        }
        return names;
    }

    private Domain.Pace pace() {
        return new Domain.Pace(
                number("revisitHours", draft.revisitHours(), 1, 720),
                number("fromHour", draft.fromHour(), 0, 23),
                number("untilHour", draft.untilHour(), 0, 23),
                number("priority", draft.priority(), 1, 9),
                Duration.ofSeconds(number("pause", draft.pause(), (int) leastPause, 60)));
    }

    private int number(String field, String typed, int least, int most) {
        var number = typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            problems.add(Problem.at(field, CrawlRefusal.NUMBER_OUT_OF_RANGE, least, most));
        }
        return number;
    }

    private List<String> patterns(String field, String typed) {
        var lines = lines(field, typed);
        if (lines.stream().anyMatch(it -> !it.startsWith("/"))) {
            problems.add(Problem.at(field, CrawlRefusal.PATH_MALFORMED));
        }
        return lines;
    }

    /// Paths of the host, also typed as whole addresses; of no host there are none.
    private List<String> paths(String field, String typed, WebAddress host) {
        if (host.host().isEmpty()) {
            return List.of();
        }
        var paths =
                lines(field, typed).stream()
                        .map(it -> it.startsWith("/") ? "http://" + host.host() + it : it)
                        .map(WebAddress::parse)
                        .map(it -> it.filter(at -> at.host().equals(host.host())))
                        .toList();
        if (paths.stream().anyMatch(Optional::isEmpty)) {
            problems.add(Problem.at(field, CrawlRefusal.PATH_MALFORMED));
        }
        return paths.stream().flatMap(Optional::stream).map(WebAddress::path).toList();
    }

    private List<String> lines(String field, String typed) {
        var lines = typed.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        if (lines.size() > MOST_LINES
                || lines.stream().anyMatch(it -> it.length() > LONGEST_LINE)) {
            problems.add(Problem.at(field, CrawlRefusal.TOO_MANY_LINES, MOST_LINES));
            return List.of();
        }
        return lines;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
