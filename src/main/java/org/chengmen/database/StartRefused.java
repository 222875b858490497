package org.chengmen.database;

import org.springframework.boot.ExitCodeGenerator;

/// The program cannot start; the message is the one sentence that the operator reads.
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    StartRefused(String sentence) {
        super(sentence);
    }

    @Override
    public int getExitCode() {
        return 4;
    }
}
