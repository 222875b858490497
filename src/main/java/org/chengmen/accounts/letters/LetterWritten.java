package org.chengmen.accounts.letters;

import java.util.UUID;

/// A letter waits to be posted.
record LetterWritten(UUID letter) {}
