package org.chengmen.database;

/// The program cannot start; the message is the one sentence that the operator reads.
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    StartRefused(String sentence) {
        super(sentence);
    }
}
