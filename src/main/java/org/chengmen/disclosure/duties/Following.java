package org.chengmen.disclosure.duties;

import org.chengmen.publishing.PublicDocument;
import org.chengmen.publishing.PublicDocuments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;

/// Reads the changes of publications in the order in which they became public and lets each turn
/// what it proves. The bookmark moves in the same transaction; another instance skips it meanwhile
/// (docs/decisions/0016-exchange-reads-the-changes.md).
@Component
public class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final PublicDocuments documents;
    private final Turning turning;
    private final TransactionTemplate transactions;

    Following(
            JdbcClient database,
            PublicDocuments documents,
            Turning turning,
            TransactionTemplate transactions) {
        this.database = database;
        this.documents = documents;
        this.turning = turning;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${chengmen.disclosure.follow-every:PT1S}")
    void keep() {
        while (round() == AT_ONCE) {
            LOG.debug("more has changed");
        }
    }

    private int round() {
        var done = transactions.execute(status -> taken().map(this::goOn).orElse(0));
        return done == null ? 0 : done;
    }

    /// Until nothing is left, whoever else is at work.
    public void catchUp() {
        var done = 1;
        while (done > 0) {
            var some = transactions.execute(status -> goOn(awaited()));
            done = some == null ? 0 : some;
        }
    }

    private int goOn(long moment) {
        var changes = documents.changedAfter(moment, AT_ONCE);
        if (!changes.isEmpty()) {
            turn(changes);
            move(changes.getLast().moment());
        }
        return changes.size();
    }

    private void turn(List<PublicDocument> changes) {
        turning.turn(changes);
    }

    private Optional<Long> taken() {
        return database.sql("select moment from disclosure.bookmark for update skip locked")
                .query(Long.class)
                .optional();
    }

    private long awaited() {
        return database.sql("select moment from disclosure.bookmark for update")
                .query(Long.class)
                .single();
    }

    private void move(long moment) {
        database.sql("update disclosure.bookmark set moment = :moment")
                .param("moment", moment)
                .update();
    }
}
