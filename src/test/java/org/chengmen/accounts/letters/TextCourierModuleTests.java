package org.chengmen.accounts.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.AccountsSettings;
import org.chengmen.accounts.AccountsSettings.TextGateway;
import org.chengmen.accounts.Mailbox;
import org.chengmen.outbound.AnswerHeaders;
import org.chengmen.outbound.BodyReader;
import org.chengmen.outbound.Outbound;
import org.chengmen.outbound.OutboundRequest;
import org.chengmen.outbound.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@PortalTest
class TextCourierModuleTests {

    @TempDir Path secrets;
    @Autowired Outbox outbox;
    @Autowired JsonMapper json;
    @Autowired JdbcClient jdbc;

    private final List<OutboundRequest> asked = new ArrayList<>();
    private final String phone = UUID.randomUUID().toString();

    @BeforeEach
    void write() {
        outbox.writeText(phone, "短信验证码", "您的验证码是 123456");
    }

    private TextCourier courier(Outcome outcome) throws IOException {
        var token = Files.writeString(secrets.resolve("token"), "a secret\n");
        var gateway = new TextGateway("https://texts.example.org/send", token);
        var settings = new AccountsSettings(null, null, null, "office@example.org", gateway);
        return new TextCourier(outbox, new Gateway(asked, outcome), json, settings);
    }

    private static Outcome answer(int status) {
        var address = URI.create("https://texts.example.org/send");
        return new Outcome.Fetched(status, address, new AnswerHeaders(Map.of()), new byte[0]);
    }

    private List<String> sent() {
        return asked.stream()
                .map(it -> Objects.requireNonNull(it.payload()).bytes())
                .map(it -> new String(it, StandardCharsets.UTF_8))
                .filter(it -> it.contains(phone))
                .toList();
    }

    @Test
    void takesTheTextToTheGatewayOnceAndForgetsTheCode() throws Exception {
        courier(answer(200)).postAgain();
        courier(answer(200)).postAgain();
        assertThat(sent()).hasSize(1).allMatch(it -> it.contains("123456"));
        assertThat(asked.getFirst().headers()).containsEntry("Authorization", "Bearer a secret");
        assertThat(new Mailbox(jdbc, phone).letters()).containsExactly("");
    }

    @Test
    void triesAgainWhenTheGatewayFails() throws Exception {
        courier(answer(503)).postAgain();
        courier(new Outcome.Failed(Outcome.Failed.Reason.TOO_SLOW)).postAgain();
        courier(answer(202)).postAgain();
        assertThat(sent()).hasSize(3);
    }

    @Test
    void letsATextGoWhoseCodeIsNoLongerGood() throws Exception {
        jdbc.sql("update accounts.letter set written_at = written_at - interval '6 minutes'")
                .update();
        courier(answer(200)).postAgain();
        assertThat(sent()).isEmpty();
    }

    @Test
    void leavesTextsToThemselvesWhereMailsArePosted() {
        assertThat(outbox.unsent()).noneMatch(it -> it.recipient().equals(phone));
    }

    private record Gateway(List<OutboundRequest> asked, Outcome outcome) implements Outbound {

        @Override
        public Outcome fetch(OutboundRequest request) {
            asked.add(request);
            return outcome;
        }

        @Override
        public Outcome fetch(OutboundRequest request, BodyReader reader) {
            throw new UnsupportedOperationException();
        }
    }
}
