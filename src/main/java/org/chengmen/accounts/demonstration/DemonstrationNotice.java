package org.chengmen.accounts.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.stream.Collectors;

/// Tells a newcomer with whom to sign in.
@Component
class DemonstrationNotice {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationNotice.class);

    private final DemonstrationAccounts accounts;

    DemonstrationNotice(DemonstrationAccounts accounts) {
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (!accounts.cast().isEmpty()) {
            LOG.info("\n\n{}\n", block());
        }
    }

    private String block() {
        return "  Demonstration accounts, all with the password %s (sign in at /sign-in):%n%s"
                .formatted(
                        DemonstrationAccounts.PASSWORD,
                        accounts.cast().stream()
                                .map(it -> "    %-12s %s".formatted(it.login(), it.name()))
                                .collect(Collectors.joining("\n")));
    }
}
