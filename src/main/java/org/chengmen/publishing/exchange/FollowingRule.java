package org.chengmen.publishing.exchange;

import java.util.Locale;

/// Whether unchanged copies in a column follow their sources by themselves, or a person looks
/// first.
public enum FollowingRule {
    AUTOMATIC,
    TASK;

    public String key() {
        return "publishing.exchange.following." + name().toLowerCase(Locale.ROOT);
    }
}
