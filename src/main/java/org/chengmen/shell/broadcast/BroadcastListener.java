package org.chengmen.shell.broadcast;

import java.util.Set;

/// Hears what was published on a channel. The same message may be heard twice, and by two threads
/// at a time.
@FunctionalInterface
public interface BroadcastListener {

    /// Stands among the messages when some may have been missed: forget all, read all again.
    String ANYTHING = "*";

    void heard(Set<String> messages);
}
