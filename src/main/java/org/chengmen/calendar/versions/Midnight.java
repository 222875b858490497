package org.chengmen.calendar.versions;

import org.chengmen.shell.cache.PageEvictions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Pages say which day it is: with a new day they are made again.
@Component
class Midnight {

    private final PageEvictions pages;

    Midnight(PageEvictions pages) {
        this.pages = pages;
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void strikes() {
        pages.evict(CalendarChanges.PAGES);
    }
}
