package org.chengmen.publishing.demonstration;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills the sites of the demonstration that have no columns yet, after the units and the accounts
/// are there. A start that was broken off goes on with the next site.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
@ConditionalOnProperty(name = "chengmen.demo", matchIfMissing = true)
class DemonstrationPublications implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPublications.class);

    private final Alliance alliance;
    private final Columns columns;
    private final Seed seed;
    private final PictureShelf shelf;
    private final SiteFilling filling;

    DemonstrationPublications(
            Alliance alliance,
            Columns columns,
            Seed seed,
            PictureShelf shelf,
            SiteFilling filling) {
        this.alliance = alliance;
        this.columns = columns;
        this.seed = seed;
        this.shelf = shelf;
        this.filling = filling;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var empty = empty();
        if (!empty.isEmpty()) {
            fillOrLeave(empty);
        }
    }

    /// A demonstration is no reason to stay closed: a full disk refuses pictures, not the start.
    private void fillOrLeave(List<SeededSite> sites) throws IOException {
        try {
            fill(sites);
        } catch (Refused refused) {
            LOG.warn("The demonstration's pictures were refused: {}", refused.getMessage());
        }
    }

    private List<SeededSite> empty() {
        var hosted = alliance.sites().stream().filter(SiteView::hosted).toList();
        var filled = filled(hosted);
        return hosted.stream()
                .filter(site -> !filled.contains(site.id().value()))
                .flatMap(this::seeded)
                .toList();
    }

    private Set<UUID> filled(List<SiteView> sites) {
        return columns.ofSites(sites.stream().map(it -> it.id().value()).toList()).stream()
                .map(Column::site)
                .collect(Collectors.toSet());
    }

    private Stream<SeededSite> seeded(SiteView site) {
        return alliance.organisation(site.owner()).map(it -> new SeededSite(site, it)).stream();
    }

    private void fill(List<SeededSite> sites) throws IOException {
        LOG.info("Filling the demonstration's sites, 1 of 2: drawing pictures");
        var pictures = new Pictures(shelf.filled());
        LOG.info("Filling the demonstration's sites, 2 of 2: what {} sites publish", sites.size());
        var composition = new Composition(seed.documents(), seed.templates(), seed.units());
        var layout = seed.columns();
        sites.parallelStream().forEach(site -> fill(site, layout, composition, pictures));
    }

    private void fill(
            SeededSite site, List<SeedColumn> layout, Composition composition, Pictures pictures) {
        var own = layout.stream().filter(it -> it.kind().equals(site.kind())).toList();
        filling.fill(site, own, composition.of(site, own), pictures);
    }
}
