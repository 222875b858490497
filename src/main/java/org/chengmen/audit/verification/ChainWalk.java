package org.chengmen.audit.verification;

import org.chengmen.audit.trail.Entries;
import org.chengmen.audit.trail.Entry;
import org.chengmen.audit.trail.Head;
import org.chengmen.audit.trail.TrailKey;
import org.chengmen.audit.verification.Finding.Kind;

import java.util.ArrayList;
import java.util.List;

/// Walks along one chain and says what was done to it. An entry whose hash does not fit is doubtful
/// until the next good one tells: if that one follows what stood before, the doubtful ones were put
/// in; else they were changed.
final class ChainWalk {

    private final TrailKey key;
    private final Findings findings;
    private final int chain;
    private final List<Entry> doubtful = new ArrayList<>();
    private long number;
    private String hash;
    private long checked;

    ChainWalk(TrailKey key, Checkpoint start, Findings findings) {
        this.key = key;
        this.findings = findings;
        this.chain = start.chain();
        this.number = start.number();
        this.hash = start.hash();
        this.checked = start.checked();
    }

    void step(Entry entry) {
        checked++;
        if (!entry.isSound(key)) {
            doubt(entry);
            return;
        }
        settle(entry.previous());
        link(entry);
    }

    private void doubt(Entry entry) {
        doubtful.add(entry);
        if (doubtful.size() > Findings.MOST) {
            changed();
        }
    }

    /// Judges the doubtful entries by what the good entry after them follows.
    private void settle(String previous) {
        if (previous.equals(hash)) {
            inserted();
        } else if (!doubtful.isEmpty()) {
            changed();
            hash = previous;
        }
    }

    private void inserted() {
        for (var entry : doubtful) {
            findings.add(Finding.at(Kind.INSERTED, chain, entry.number(), says(entry)));
            number = Math.max(number, entry.number());
        }
        doubtful.clear();
    }

    private void changed() {
        for (var entry : doubtful) {
            missing(entry.number());
            findings.add(Finding.at(Kind.CHANGED, chain, entry.number(), says(entry)));
            number = entry.number();
            hash = entry.hash();
        }
        doubtful.clear();
    }

    private void link(Entry entry) {
        if (!entry.previous().equals(hash) && entry.number() <= number + 1) {
            findings.add(Finding.at(Kind.REMOVED, chain, entry.number(), says(entry)));
        }
        if (entry.deed().action().equals(Entries.HEAD_FORGED)) {
            findings.add(Finding.at(Kind.HEAD_FORGED, chain, entry.number(), says(entry)));
        } else {
            missing(entry.number());
        }
        number = entry.number();
        hash = entry.hash();
    }

    private void missing(long next) {
        if (next > number + 1) {
            findings.add(Finding.between(Kind.REMOVED, chain, number + 1, next - 1));
        }
    }

    /// The head, read in the same instant as the last entries, says where the chain must end.
    void end(Head head) {
        var fits = head.length() == number && head.hash().equals(hash);
        var doubted = !doubtful.isEmpty();
        settle(fits ? hash : "");
        if (!head.isSealed(key) || (!fits && !doubted && head.length() <= number)) {
            findings.add(Finding.of(Kind.HEAD_FORGED, chain));
        } else if (!fits) {
            missing(head.length() + 1);
        }
    }

    /// Where to go on after the retention rule has dropped what was to be read next.
    void skipTo(Head head) {
        number = head.dropped();
        hash = head.base();
    }

    boolean isBehind(Head head) {
        return number < head.dropped();
    }

    /// Nothing waits for the next entry to be judged.
    boolean isSettled() {
        return doubtful.isEmpty();
    }

    Checkpoint checkpoint() {
        return new Checkpoint(chain, number, hash, checked, false);
    }

    /// The last number that was read, judged or not.
    long reached() {
        return doubtful.isEmpty() ? number : Math.max(number, doubtful.getLast().number());
    }

    private static String says(Entry entry) {
        var deed = entry.deed();
        return "%s %s %s %s (%s)"
                .formatted(
                        entry.at(),
                        deed.actor().name(),
                        deed.action(),
                        deed.thingId(),
                        deed.thingType());
    }
}
