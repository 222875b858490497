package org.chengmen.publishing.review;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountMail;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.PublishingSettings;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.Documents;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionStands;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.review.Decision.Outcome;
import org.chengmen.shell.Frame;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.Locale;
import java.util.UUID;

/// Tells by mail whose turn it is, and an author what became of his text. A letter is written in
/// the transaction of the decision: where the mail server is away it waits, and none is lost.
@Component
class Letters {

    private final PublishingSettings settings;
    private final Editions editions;
    private final Documents documents;
    private final Decisions decisions;
    private final NextReaders readers;
    private final AccountMail mail;
    private final Alliance alliance;
    private final MessageSource messages;

    Letters(
            PublishingSettings settings,
            Editions editions,
            Documents documents,
            Decisions decisions,
            NextReaders readers,
            AccountMail mail,
            Alliance alliance,
            MessageSource messages) {
        this.settings = settings;
        this.editions = editions;
        this.documents = documents;
        this.decisions = decisions;
        this.readers = readers;
        this.mail = mail;
        this.alliance = alliance;
        this.messages = messages;
    }

    @EventListener
    void edition(EditionStands stands) {
        if (!settings.mail()) {
            return;
        }
        var edition = editions.find(stands.edition()).orElseThrow();
        var document = documents.find(edition.document()).orElseThrow();
        if (stands.state() == EditionState.IN_REVIEW) {
            readers.of(edition, document).forEach(it -> write("waits", it, edition, document, ""));
        } else if (stands.state() == EditionState.DRAFT) {
            tellAuthor("returned", Outcome.SENT_BACK, edition, document);
        } else if (stands.state() == EditionState.LIVE) {
            tellAuthor("public", Outcome.PASSED, edition, document);
        }
    }

    /// Only where the decision that led here was somebody else's.
    private void tellAuthor(String kind, Outcome because, Edition edition, Document document) {
        var all = decisions.of(edition.id());
        if (!all.isEmpty()
                && all.getLast().outcome() == because
                && !all.getLast().person().equals(edition.author())) {
            var reason = all.getLast().reason();
            write(kind, edition.author(), edition, document, reason == null ? "" : reason);
        }
    }

    private void write(
            String kind, UUID account, Edition edition, Document document, String reason) {
        var site = alliance.site(new SiteId(document.site())).orElseThrow();
        var key = "publishing.letter." + kind;
        mail.write(
                new AccountId(account),
                text(key + ".subject", edition.content().title()),
                text(
                        key + ".body",
                        edition.content().title(),
                        site.name().zh(),
                        edition.authorName(),
                        address(site, "/desk/publishing/editions/" + edition.id().value()),
                        reason));
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.CHINESE);
    }

    private static String address(SiteView site, String path) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Frame.addressOf(here.getRequest(), site.host(), path)
                : "https://" + site.host() + path;
    }
}
