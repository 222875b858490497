package org.chengmen.portal.mourning;

import org.chengmen.shell.cache.PageEvictions;
import org.chengmen.shell.spi.MourningMode.State;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has kept pages made anew when the hour has come or is over, so that all sites turn within
/// seconds of each other.
@Component
class MourningHours {

    private final MourningWindow window;
    private final PageEvictions pages;
    private volatile State seen = State.NONE;

    MourningHours(MourningWindow window, PageEvictions pages) {
        this.window = window;
        this.pages = pages;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    @Transactional
    public void turn() {
        var now = window.now();
        if (now != seen) {
            pages.evict(PageEvictions.ALL);
            seen = now;
        }
    }
}
