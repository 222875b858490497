package org.chengmen.publishing.harvest;

import org.chengmen.publishing.submissions.Channel;

import java.util.Locale;

/// How a source is read.
public enum HarvestKind {
    FEED(Channel.FEED),
    OAI(Channel.OAI);

    private final Channel channel;

    HarvestKind(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }

    public String key() {
        return "publishing.harvest.kind." + name().toLowerCase(Locale.ROOT);
    }
}
