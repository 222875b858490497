package org.chengmen.audit.verification;

/// How far a chain is proven: the number and hash of its last good entry, and how many were read.
record Checkpoint(int chain, long number, String hash, long checked, boolean done) {

    Checkpoint finished() {
        return new Checkpoint(chain, number, hash, checked, true);
    }
}
