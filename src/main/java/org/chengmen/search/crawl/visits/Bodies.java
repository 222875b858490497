package org.chengmen.search.crawl.visits;

import org.chengmen.files.FileWords;
import org.chengmen.search.crawl.CrawlSettings;
import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.domains.Domain;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;

/// Takes bodies in, each with as much memory as it may have. Few are read at the same time: a page
/// in parts takes many times the memory of the page itself.
@Component
class Bodies {

    private final FileWords words;
    private final CrawlSettings settings;
    private final Clock clock;
    private final ZoneId zone;
    private final Semaphore readers;

    /// The laboratory is there for what people bring; files of other sites wait for each other.
    private final Semaphore files = new Semaphore(1, true);

    Bodies(
            FileWords words,
            CrawlSettings settings,
            Clock clock,
            @Value("${chengmen.shell.zone:Asia/Shanghai}") ZoneId zone) {
        this.words = words;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
        this.readers = new Semaphore(settings.readers(), true);
    }

    Body of(WebAddress address, Domain domain) {
        return new Body(this, address, address.at(domain.scheme()));
    }

    FileWords words() {
        return words;
    }

    Semaphore files() {
        return files;
    }

    CrawlSettings settings() {
        return settings;
    }

    Clock clock() {
        return clock;
    }

    ZoneId zone() {
        return zone;
    }

    Semaphore readers() {
        return readers;
    }
}
