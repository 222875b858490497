package org.chengmen.accounts.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestSurroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

@PortalTest
class PostmanModuleTests {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir Path data;
    @Autowired Outbox outbox;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transaction;

    private final String recipient = UUID.randomUUID() + "@example.org";

    private Postman postman(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return new Postman(outbox, provider(sender), TestSurroundings.production(data));
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        return new StaticListableBeanFactory(Map.of("sender", sender))
                .getBeanProvider(JavaMailSender.class);
    }

    private void write() {
        jdbc.sql("update accounts.letter set sent_at = now() where sent_at is null").update();
        transaction.executeWithoutResult(
                it -> outbox.write(recipient, "请确认您的邮箱", "打开链接 http://localhost/x"));
    }

    private Map<String, Object> stored() {
        return jdbc.sql("select * from accounts.letter where recipient = :recipient")
                .param("recipient", recipient)
                .query()
                .singleRow();
    }

    @Test
    void postsALetterAndForgetsItsText() throws Exception {
        write();
        transaction.executeWithoutResult(it -> postman(SERVER.getSmtp().getPort()).postAgain());
        var received = SERVER.getReceivedMessagesForDomain(recipient);
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("请确认您的邮箱");
        assertThat(received[0].getFrom()[0]).hasToString("office@example.org");
        assertThat(received[0].getContent().toString()).contains("打开链接");
        assertThat(stored()).containsEntry("body", "").extracting("sent_at").isNotNull();
    }

    @Test
    void keepsALetterThatTheServerDoesNotTake() {
        write();
        transaction.executeWithoutResult(it -> postman(1).postAgain());
        assertThat(stored()).containsEntry("attempts", 1).extracting("sent_at").isNull();
        assertThat(stored()).extractingByKey("body").asString().contains("打开链接");
    }
}
