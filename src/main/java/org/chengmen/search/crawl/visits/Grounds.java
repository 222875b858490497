package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.Domains;
import org.chengmen.search.crawl.queue.FoundAddress;
import org.chengmen.search.crawl.queue.KnownPages;
import org.chengmen.search.crawl.queue.Origin;
import org.chengmen.search.crawl.queue.QueuedPage;
import org.chengmen.search.crawl.queue.Shapes;
import org.chengmen.search.crawl.sources.CrawlSource;
import org.chengmen.search.crawl.sources.CrawlSources;
import org.chengmen.search.crawl.sources.SourceKind;
import org.chengmen.search.crawl.sources.SourceReader;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What there is to do at a host: its robots.txt, its site maps and feeds, its pages.
@Component
class Grounds {

    private static final int SOURCES_AT_ONCE = 3;

    private final Domains domains;
    private final RobotsFile robots;
    private final SourceReader reader;
    private final CrawlSources sources;
    private final KnownPages pages;
    private final Shapes shapes;
    private final Ledger ledger;
    private final Clock clock;

    Grounds(
            Domains domains,
            RobotsFile robots,
            SourceReader reader,
            CrawlSources sources,
            KnownPages pages,
            Shapes shapes,
            Ledger ledger,
            Clock clock) {
        this.domains = domains;
        this.robots = robots;
        this.reader = reader;
        this.sources = sources;
        this.pages = pages;
        this.shapes = shapes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Empty while the host cannot say what it allows.
    Optional<Gate> gate(UUID id) {
        return domains.find(id).flatMap(this::gate);
    }

    private Optional<Gate> gate(Domain domain) {
        return robots.of(domain)
                .map(rules -> {
                    var endless = shapes.endless(domain.id());
                    var gate = new Gate(domain, rules, endless, pages.count(domain.id()));
                    sources.add(
                            domain.id(),
                            paths(gate, rules.siteMaps()),
                            SourceKind.SITEMAP,
                            0,
                            clock.instant());
                    return gate;
                });
    }

    private static List<String> paths(Gate gate, List<String> siteMaps) {
        return siteMaps.stream()
                .flatMap(it -> WebAddress.parse(it).stream())
                .filter(it -> it.host().equals(gate.domain().host()))
                .map(it -> it.path())
                .limit(100)
                .toList();
    }

    int readSources(Gate gate, Rest rest) throws InterruptedException {
        var due = sources.due(gate.domain().id(), clock.instant(), SOURCES_AT_ONCE);
        for (var source : due) {
            read(gate, source);
            rest.take();
        }
        return due.size();
    }

    private void read(Gate gate, CrawlSource source) {
        var now = clock.instant();
        var named =
                reader.read(gate.domain(), source).stream()
                        .flatMap(it ->
                                gate.form(it.address()).stream()
                                        .map(at -> new FoundAddress(at, 1, it.changedAt())))
                        .toList();
        var origin = source.kind() == SourceKind.FEED ? Origin.FEED : Origin.SITEMAP;
        for (var start = 0; start < named.size(); start += 1000) {
            var some = named.subList(start, Math.min(named.size(), start + 1000));
            ledger.enter(gate, some, origin, now);
            pages.changed(some, now);
        }
    }

    List<QueuedPage> due(Gate gate, int most) {
        return pages.due(gate.domain().id(), clock.instant(), most);
    }

    @FunctionalInterface
    interface Rest {

        void take() throws InterruptedException;
    }
}
