package org.chengmen.publishing.exchange.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.exchange.Members;
import org.chengmen.publishing.exchange.OfferLine;
import org.chengmen.publishing.exchange.OfferLists;
import org.chengmen.publishing.exchange.OfferState;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// The receipts for a member's own system.
@RestController
@ForStaff({Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class ReceiptApi {

    private static final int PAGE = 100;

    private final OfferLists lists;
    private final Members members;

    ReceiptApi(OfferLists lists, Members members) {
        this.lists = lists;
        this.members = members;
    }

    /// Newest first; `next` is the `before` of the next page.
    @GetMapping("/api/receipts")
    PageOf<Receipt> receipts(
            Frame frame,
            @RequestParam(required = false) @Nullable OfferState state,
            @RequestParam(required = false) @Nullable UUID before) {
        var mine = members.offering().stream().map(it -> it.id().value()).toList();
        return lists.offered(mine, state, before, PAGE).map(it -> receipt(frame, it));
    }

    private Receipt receipt(Frame frame, OfferLine line) {
        var used = line.used();
        var target = members.site(line.target());
        return new Receipt(
                line.id(),
                line.isSent()
                        ? line.original()
                        : address(
                                frame,
                                members.site(line.sourceSite()).orElse(null),
                                line.address()),
                line.title(),
                line.language(),
                target.map(SiteView::host).orElse(null),
                line.offeredAt(),
                line.state().name().toLowerCase(Locale.ROOT),
                line.decidedAt(),
                line.reason(),
                used != null && used.isPublic()
                        ? address(frame, target.orElse(null), used.address())
                        : null);
    }

    private static @Nullable String address(Frame frame, @Nullable SiteView site, String path) {
        return site == null ? null : frame.onSite(site.host(), path);
    }

    /// What became of one document on one site; `usedAt` is there while the public sees it.
    record Receipt(
            UUID offer,
            @Nullable String document,
            String title,
            String language,
            @Nullable String target,
            Instant offeredAt,
            String state,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable String usedAt) {}
}
