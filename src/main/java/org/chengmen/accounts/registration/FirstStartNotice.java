package org.chengmen.accounts.registration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Prints the one link that opens a new platform, as long as nobody has an account.
@Component
class FirstStartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStartNotice.class);

    private final FirstStart firstStart;

    FirstStartNotice(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (firstStart.isDue()) {
            LOG.info(
                    """

                    Nobody has an account yet. Open this address once, within 24 hours, to appoint
                    the three administrators:  /first-start?token={}
                    """,
                    firstStart.secret());
        }
    }
}
