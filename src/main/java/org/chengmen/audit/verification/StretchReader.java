package org.chengmen.audit.verification;

import org.chengmen.audit.trail.Entries;
import org.chengmen.audit.trail.Entry;
import org.chengmen.audit.trail.Head;
import org.chengmen.audit.trail.Heads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/// Reads a stretch of a chain together with the chain's head, both of the same instant.
@Component
class StretchReader {

    static final int STRETCH = 1000;

    private final Heads heads;
    private final Entries entries;

    StretchReader(Heads heads, Entries entries) {
        this.heads = heads;
        this.entries = entries;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Stretch after(int chain, long number) {
        return new Stretch(heads.of(chain), entries.following(chain, number, STRETCH));
    }

    record Stretch(Head head, List<Entry> entries) {

        boolean isLast() {
            return entries.size() < STRETCH;
        }
    }
}
