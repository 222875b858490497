package org.chengmen.search.index;

import org.chengmen.search.spi.SearchUpdates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Collection;

/// Writes down what has changed in the transaction of the change, and wakes this instance's worker
/// when it has committed (docs/decisions/0020-search-follows-an-outbox.md).
@Service
class OutboxUpdates implements SearchUpdates {

    private final Pending pending;
    private final Bell bell;

    OutboxUpdates(Pending pending, Bell bell) {
        this.pending = pending;
        this.bell = bell;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String source, Collection<String> things) {
        if (!things.isEmpty()) {
            pending.add(source, things);
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            bell.ring();
                        }
                    });
        }
    }
}
