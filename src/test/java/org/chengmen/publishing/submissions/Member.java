package org.chengmen.publishing.submissions;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.exchange.Exchange;
import org.chengmen.publishing.exchange.OfferId;
import org.chengmen.publishing.exchange.OfferLine;
import org.chengmen.publishing.exchange.OfferLists;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/// A member with a system of its own, for tests.
@Component
@Lazy
public class Member {

    public final SiteView site;

    private final Exchange exchange;
    private final Newsroom room;
    private final TokenBook book;
    private final OfferLists lists;

    Member(Exchange exchange, Newsroom room, TokenBook book, OfferLists lists) {
        this.exchange = exchange;
        this.room = room;
        this.book = book;
        this.lists = lists;
        this.site = room.siteOf("jiangan");
    }

    public TokenBook.Given token() {
        return room.as(
                exchange.stranger(Role.SITE_ADMINISTRATOR),
                () -> book.give(site.id().value(), "区政府网站后台", 365));
    }

    public void takesBack(TokenBook.Given given) {
        room.does(
                exchange.stranger(Role.SITE_ADMINISTRATOR), () -> book.revoke(given.token().id()));
    }

    public Sender sender() {
        return new Sender(site, Channel.API, UUID.randomUUID(), "区政府网站后台");
    }

    static SubmissionForm form(String title) {
        return new SubmissionForm(
                title,
                "一句话摘要",
                "<p>" + title + "的正文。<script>alert(1)</script></p>",
                null,
                null,
                "区内动态",
                null,
                "https://www.jiangan.example/news/1.html",
                "2026-03-01T09:00:00+08:00",
                Map.of());
    }

    public OfferLine offer(Submission submission) {
        return lists.ofDocument(submission.document().value()).getFirst();
    }

    OfferId offerId(Submission submission) {
        return new OfferId(offer(submission).id());
    }
}
