package org.chengmen.accounts;

import java.nio.file.Path;

/// Surroundings other than those of the demonstration.
public final class TestSurroundings {

    private TestSurroundings() {}

    public static Surroundings production(Path data) {
        return new Surroundings(
                new AccountsSettings(null, null, null, "office@example.org", null), false, data);
    }
}
