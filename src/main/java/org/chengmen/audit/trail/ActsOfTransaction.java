package org.chengmen.audit.trail;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What one transaction did so far. It is written just before the commit, so that the head of a
/// chain is locked last and for a moment only: no long import keeps others waiting, and no lock of
/// a room is ever taken behind it.
final class ActsOfTransaction implements TransactionSynchronization {

    private final Chains chains;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new IdentityHashMap<>();
    private boolean written;

    private ActsOfTransaction(Chains chains) {
        this.chains = chains;
    }

    static ActsOfTransaction current(Chains chains) {
        for (var other : TransactionSynchronizationManager.getSynchronizations()) {
            if (other instanceof ActsOfTransaction current) {
                return current;
            }
        }
        var first = new ActsOfTransaction(chains);
        TransactionSynchronizationManager.registerSynchronization(first);
        return first;
    }

    void add(Deed deed) {
        if (written) {
            chains.append(List.of(deed));
        } else {
            deeds.add(deed);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        chains.append(deeds);
        written = true;
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, deeds.size());
    }

    /// What was done since the savepoint has not happened.
    @Override
    public void savepointRollback(Object savepoint) {
        deeds.subList(savepoints.getOrDefault(savepoint, 0), deeds.size()).clear();
    }
}
