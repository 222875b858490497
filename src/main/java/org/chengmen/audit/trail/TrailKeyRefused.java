package org.chengmen.audit.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/// The key at hand is not the key of this trail; the message is the sentence that the operator
/// reads.
public final class TrailKeyRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    TrailKeyRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public int getExitCode() {
        return 4;
    }
}
