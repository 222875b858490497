package org.chengmen.publishing.harvest;

import org.chengmen.publishing.submissions.Submitting;

/// What a round brought.
final class Tally {

    private int added;
    private int changed;
    private int unchanged;
    private int refused;

    void count(Submitting.Result result) {
        switch (result) {
            case CREATED -> added++;
            case UPDATED -> changed++;
            case UNCHANGED -> unchanged++;
        }
    }

    void withdrawn() {
        changed++;
    }

    void refused() {
        refused++;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    int refusals() {
        return refused;
    }
}
