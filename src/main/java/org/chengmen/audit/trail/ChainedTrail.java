package org.chengmen.audit.trail;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Records acts as links of the chains.
@Component
class ChainedTrail implements AuditTrail {

    /// The name under which the door of the house logs the id of a request.
    private static final String REQUEST = "request";

    private final Actors actors;
    private final Chains chains;

    ChainedTrail(Actors actors, Chains chains) {
        this.actors = actors;
        this.chains = chains;
    }

    @Override
    public void record(Act act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "An act is recorded in the transaction of its effect: " + act.action());
        }
        var request = MDC.get(REQUEST);
        var deed = Deed.of(act, actors.current(), request == null ? "-" : request);
        ActsOfTransaction.current(chains).add(deed);
    }
}
