package org.chengmen.shell.broadcast;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.List;

/// Tells every instance what a transaction changed, once it has committed; a rolled back change is
/// never told. This instance hears it before the call that committed returns, the others within
/// moments.
@Component
public class Broadcasts {

    private final BroadcastLog log;
    private final Audience audience;
    private final Following following;

    Broadcasts(BroadcastLog log, Audience audience, Following following) {
        this.log = log;
        this.audience = audience;
        this.following = following;
    }

    /// Must be called in the transaction of the change.
    public void publish(String channel, String message) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A broadcast belongs to the transaction of a change.");
        }
        log.write(channel, message);
        outgoing().messages.add(new Message(channel, message));
    }

    /// For what keeps a copy of the database in memory.
    public void subscribe(String channel, BroadcastListener listener) {
        audience.join(channel, listener);
    }

    /// For what is made from such copies: it hears of a change when the copies have been renewed.
    public void subscribeLast(String channel, BroadcastListener listener) {
        audience.joinLast(channel, listener);
    }

    /// Whether this instance hears in time what others publish. While the database cannot be
    /// reached it does not, but then it knows of no change that it could show instead.
    public boolean attentive() {
        return following.attentive();
    }

    private Outgoing outgoing() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(it -> it instanceof Outgoing outgoing && outgoing.audience.equals(audience))
                .map(Outgoing.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Outgoing begin() {
        var outgoing = new Outgoing(audience, new ArrayList<>());
        TransactionSynchronizationManager.registerSynchronization(outgoing);
        return outgoing;
    }

    private record Outgoing(Audience audience, List<Message> messages)
            implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            audience.tell(messages);
        }
    }
}
