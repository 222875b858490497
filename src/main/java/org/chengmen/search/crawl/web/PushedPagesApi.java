package org.chengmen.search.crawl.web;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.search.crawl.push.PushToken;
import org.chengmen.search.crawl.push.Pushing;
import org.chengmen.search.crawl.push.SentPage;
import org.chengmen.search.crawl.push.TokenBook;
import org.chengmen.shell.receipts.IdempotencyKey;
import org.chengmen.shell.receipts.Receipts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntSupplier;

/// Through which a member's program sends its pages. Open to all by address; the token says who it
/// is.
@RestController
@OpenToAll
class PushedPagesApi {

    private final TokenBook tokens;
    private final Pushing pushing;
    private final Receipts receipts;

    PushedPagesApi(TokenBook tokens, Pushing pushing, Receipts receipts) {
        this.tokens = tokens;
        this.pushing = pushing;
        this.receipts = receipts;
    }

    @PutMapping("/api/search/pages")
    Receipt put(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            IdempotencyKey key,
            @RequestBody Batch batch) {
        var token = tokens.bearer(authorization);
        var pages = Objects.requireNonNullElse(batch.pages(), List.<SentPage>of());
        return once(token, key, pages, pages.size(), () -> pushing.put(token, pages));
    }

    @DeleteMapping("/api/search/pages")
    Receipt remove(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            IdempotencyKey key,
            @RequestParam(defaultValue = "") List<String> address) {
        var token = tokens.bearer(authorization);
        return once(token, key, address, address.size(), () -> pushing.remove(token, address));
    }

    /// Says that a host's site maps have changed.
    @PostMapping("/api/search/sitemap-ping")
    Receipt ping(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            IdempotencyKey key,
            @RequestParam String host) {
        var token = tokens.bearer(authorization);
        return once(
                token,
                key,
                List.of(host),
                1,
                () -> {
                    pushing.ping(token, host);
                    return 1;
                });
    }

    private Receipt once(
            PushToken token, IdempotencyKey key, List<?> sent, int received, IntSupplier effect) {
        return receipts.once(
                new IdempotencyKey("push-" + token.id(), key.endpoint(), key.value()),
                sent,
                Receipt.class,
                () -> new Receipt(UUID.randomUUID(), received, effect.getAsInt()));
    }

    record Batch(@Nullable List<SentPage> pages) {}

    /// What was received, and how much of it was new to the search.
    record Receipt(UUID receipt, int received, int changed) {}
}
