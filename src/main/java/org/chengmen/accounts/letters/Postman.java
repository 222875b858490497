package org.chengmen.accounts.letters;

import org.chengmen.accounts.Surroundings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// Posts letters through the mail server of `spring.mail.host`: at once when they are written,
/// again every minute while it fails. A letter may arrive twice, but none is lost.
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> server;
    private final Surroundings surroundings;

    Postman(Outbox outbox, ObjectProvider<JavaMailSender> server, Surroundings surroundings) {
        this.outbox = outbox;
        this.server = server;
        this.surroundings = surroundings;
    }

    @Async
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void post(LetterWritten written) {
        server.ifAvailable(this::postAll);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @Transactional
    void postAgain() {
        server.ifAvailable(this::postAll);
    }

    @Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT15M")
    @Transactional
    void tidy() {
        outbox.forgetOld();
    }

    private void postAll(JavaMailSender mail) {
        outbox.unsent().forEach(letter -> post(mail, letter));
    }

    private void post(JavaMailSender mail, Letter letter) {
        try {
            mail.send(message(letter));
            outbox.sent(letter.id());
        } catch (MailException unreachable) {
            LOG.warn("A letter could not be posted and will be tried again: {}", letter.id());
            outbox.failed(letter.id());
        }
    }

    private SimpleMailMessage message(Letter letter) {
        var message = new SimpleMailMessage();
        message.setFrom(surroundings.sender());
        message.setTo(letter.recipient());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        return message;
    }
}
