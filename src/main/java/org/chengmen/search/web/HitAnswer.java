package org.chengmen.search.web;

import org.chengmen.search.query.Hit;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A hit for programs: whole address, plain text.
record HitAnswer(
        String address,
        String title,
        String excerpt,
        String language,
        String kind,
        String type,
        @Nullable String site,
        @Nullable String organisation,
        @Nullable String validity,
        boolean outOfForce,
        @Nullable Instant publishedAt,
        int alike) {

    static HitAnswer of(Frame frame, HitLines lines, Hit hit) {
        var href = lines.href(frame, hit);
        return new HitAnswer(
                href.startsWith("/") ? frame.onSite(frame.request().getServerName(), href) : href,
                hit.plainTitle(),
                hit.plainExcerpt(),
                hit.language(),
                hit.kind(),
                hit.type(),
                lines.host(hit),
                lines.organisation(hit),
                hit.validity(),
                hit.outOfForce(),
                hit.publishedAt(),
                hit.alike());
    }
}
