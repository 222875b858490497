package org.chengmen.publishing.harvest.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.harvest.Cause;
import org.chengmen.publishing.harvest.HarvestBook;
import org.chengmen.publishing.harvest.HarvestKind;
import org.chengmen.publishing.harvest.HarvestSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The health of what is harvested, for programs that watch over it.
@RestController
@ForStaff({Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class HarvestApi {

    private final HarvestBook book;
    private final Alliance alliance;

    HarvestApi(HarvestBook book, Alliance alliance) {
        this.book = book;
        this.alliance = alliance;
    }

    @GetMapping("/api/harvest")
    List<Line> health() {
        return book.sources().stream().map(this::line).toList();
    }

    private Line line(HarvestSource source) {
        var health = source.health();
        return new Line(
                source.id(),
                source.kind(),
                source.address(),
                host(source.member()),
                host(source.target()),
                source.active(),
                health.succeededAt(),
                health.nextAt(),
                health.failures(),
                health.cause());
    }

    private @Nullable String host(UUID site) {
        return alliance.site(new SiteId(site)).map(SiteView::host).orElse(null);
    }

    /// One source; `failures` counts those in a row.
    record Line(
            UUID id,
            HarvestKind kind,
            String address,
            @Nullable String member,
            @Nullable String target,
            boolean active,
            @Nullable Instant succeededAt,
            Instant nextAt,
            int failures,
            @Nullable Cause cause) {}
}
