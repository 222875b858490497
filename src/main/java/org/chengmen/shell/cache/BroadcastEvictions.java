package org.chengmen.shell.cache;

import org.chengmen.shell.broadcast.Broadcasts;
import org.springframework.stereotype.Component;

import java.util.Set;

/// Evicts on every instance by way of the broadcasts, after what the rooms keep in memory has been
/// renewed.
@Component
class BroadcastEvictions implements PageEvictions {

    private static final String CHANNEL = "pages";

    private final Broadcasts broadcasts;

    BroadcastEvictions(Broadcasts broadcasts, KeptPages pages) {
        this.broadcasts = broadcasts;
        broadcasts.subscribeLast(CHANNEL, pages::evict);
    }

    @Override
    public void evict(String... tags) {
        Set.of(tags).forEach(tag -> broadcasts.publish(CHANNEL, tag));
    }
}
