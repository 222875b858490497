package org.chengmen.audit.trail;

import org.chengmen.audit.Act;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Appends deeds to their chains. The acts on one thing stand in one chain, in their order; sixteen
/// chains keep unrelated effects from waiting for each other.
@Component
class Chains {

    static final int COUNT = 16;

    private final Heads heads;
    private final Entries entries;
    private final TrailKey key;

    Chains(Heads heads, Entries entries, TrailKey key, TrailConfiguration.TrailBinding bound) {
        this.heads = heads;
        this.entries = entries;
        this.key = key;
    }

    /// Heads are locked in the order of their chains, so two transactions never wait for each
    /// other.
    void append(Collection<Deed> deeds) {
        var byChain = new TreeMap<Integer, List<Deed>>();
        deeds.forEach(it -> byChain.computeIfAbsent(it.chain(), _ -> new ArrayList<>()).add(it));
        byChain.forEach(this::append);
    }

    private void append(int chain, List<Deed> deeds) {
        var head = heads.lock(chain);
        var rows = new ArrayList<Entry>();
        if (!head.isSealed(key)) {
            head = link(rows, heads.rebuilt(head), forged(head));
        }
        head = head.beyond(entries.lastNumber(chain));
        for (var deed : deeds) {
            head = link(rows, head, deed);
        }
        entries.add(rows);
        heads.move(head);
    }

    private Head link(List<Entry> rows, Head head, Deed deed) {
        var entry = Entry.after(head, deed, key);
        rows.add(entry);
        return head.endingIn(entry);
    }

    /// A head that somebody else wrote must not stop the city's work, nor be forgotten: the chain
    /// itself says where it was found.
    private static Deed forged(Head head) {
        var act =
                Act.of(Entries.HEAD_FORGED, "audit.chain", head.chain())
                        .before(Map.of("length", head.length(), "hash", head.hash()));
        return Deed.of(act, new Actor(Actor.SYSTEM, Actor.SYSTEM, null, "-"), "-");
    }
}
