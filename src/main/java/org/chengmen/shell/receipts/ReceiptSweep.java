package org.chengmen.shell.receipts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.concurrent.TimeUnit;

/// Forgets receipts after 30 days, a stretch at a time: nobody sends the same thing again after
/// that.
@Component
class ReceiptSweep {

    private final JdbcClient database;

    ReceiptSweep(JdbcClient database) {
        this.database = database;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        database.sql(
                        """
                        delete from shell.receipt where ctid = any(array(
                            select ctid from shell.receipt
                            where given_at < now() - interval '30 days' limit 10000))
                        """)
                .update();
    }
}
