package org.chengmen.accounts.letters;

import org.chengmen.accounts.AccountsSettings;
import org.chengmen.accounts.AccountsSettings.TextGateway;
import org.chengmen.outbound.Outbound;
import org.chengmen.outbound.OutboundRequest;
import org.chengmen.outbound.OutboundRequest.Payload;
import org.chengmen.outbound.Outcome;
import org.chengmen.outbound.Profile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/// Takes text messages to the city's gateway: `POST {"phone": …, "text": …}` with a bearer token. A
/// message that could not be delivered while its code was good is let go.
@Component
class TextCourier {

    private static final Logger LOG = LoggerFactory.getLogger(TextCourier.class);

    private final Outbox outbox;
    private final Outbound outbound;
    private final JsonMapper json;
    private final @Nullable TextGateway gateway;

    TextCourier(Outbox outbox, Outbound outbound, JsonMapper json, AccountsSettings settings) {
        this.outbox = outbox;
        this.outbound = outbound;
        this.json = json;
        this.gateway = settings.texts();
    }

    @Async
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void post(LetterWritten written) {
        postAll();
    }

    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT1M")
    @Transactional
    void postAgain() {
        postAll();
    }

    private void postAll() {
        if (gateway != null) {
            outbox.unsentTexts().forEach(text -> post(text, gateway));
        }
    }

    private void post(Letter text, TextGateway to) {
        if (outbound.fetch(request(text, to)) instanceof Outcome.Fetched answer
                && answer.isSuccess()) {
            outbox.sent(text.id());
        } else {
            LOG.warn("A text message could not be sent: {}", text.id());
            outbox.failed(text.id());
        }
    }

    private OutboundRequest request(Letter text, TextGateway to) {
        var body = json.writeValueAsBytes(Map.of("phone", text.recipient(), "text", text.body()));
        return OutboundRequest.post(
                        Profile.CONNECTOR, to.address(), new Payload("application/json", body))
                .with("Authorization", "Bearer " + token(to));
    }

    private static String token(TextGateway to) {
        try {
            return Files.readString(to.token()).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
