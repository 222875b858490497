package org.chengmen.search.crawl.queue;

import java.util.Locale;

/// How an address stands. `LEFT_OUT` was fetched and is not wanted, `REMOVED` was taken out by its
/// member and is asked no more.
public enum PageState {
    WAITING,
    STORED,
    LEFT_OUT,
    MOVED,
    FAILED,
    GONE,
    REMOVED;

    public String key() {
        return "search.crawl.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
