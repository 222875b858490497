package org.chengmen.search.web;

import org.chengmen.alliance.CityDay;
import org.chengmen.search.query.Facet;
import org.chengmen.search.query.Hit;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/// Makes hits ready for a page or a program.
@Component
class HitLines {

    private final Labels labels;

    HitLines(Labels labels) {
        this.labels = labels;
    }

    List<HitLine> of(Frame frame, List<Hit> hits) {
        return hits.stream().map(it -> of(frame, it)).toList();
    }

    private HitLine of(Frame frame, Hit hit) {
        return new HitLine(
                href(frame, hit),
                hit.title(),
                hit.excerpt(),
                hit.language().equals("en") ? "en" : "zh-CN",
                hit.kind(),
                type(frame, hit),
                hit.site() == null ? null : labels.label(frame, Facet.SITE, hit.site()),
                hit.organisation() == null
                        ? null
                        : labels.label(frame, Facet.ORGANISATION, hit.organisation()),
                hit.validity() == null ? null : labels.label(frame, Facet.VALIDITY, hit.validity()),
                hit.outOfForce(),
                hit.site() == null,
                day(hit),
                hit.alike());
    }

    private String type(Frame frame, Hit hit) {
        return hit.kind().equals("document")
                ? labels.label(frame, Facet.TYPE, hit.type())
                : labels.label(frame, Facet.KIND, hit.kind());
    }

    /// The site of the request keeps the host under which it was asked.
    String href(Frame frame, Hit hit) {
        if (hit.site() == null
                || !hit.address().startsWith("/")
                || hit.address().startsWith("//")) {
            return hit.address();
        }
        if (hit.site().equals(frame.site().id().toString())) {
            return hit.address();
        }
        return labels.site(hit.site())
                .map(it -> frame.onSite(it.host(), hit.address()))
                .orElse(hit.address());
    }

    @Nullable String host(Hit hit) {
        return hit.site() == null ? null : labels.parameter(Facet.SITE, hit.site()).orElse(null);
    }

    @Nullable String organisation(Hit hit) {
        return hit.organisation() == null
                ? null
                : labels.parameter(Facet.ORGANISATION, hit.organisation()).orElse(null);
    }

    private static @Nullable LocalDate day(Hit hit) {
        return hit.publishedAt() == null
                ? null
                : hit.publishedAt().atZone(CityDay.ZONE).toLocalDate();
    }
}
